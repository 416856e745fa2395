(* R5 of proofs/rules.md, first order: near a point the network's differences are nearly those of the chain rule with some
   choice of slopes there; hence every element of Clarke's generalised Jacobian is bounded by what bounds these. *)
Require Import Reals Lra Lia Psatz List.
From Coquelicot Require Import Coquelicot.
From Certbound Require Import Vectors Network Jets Affine Rules Conclusions Graph Sums Blocks Gathered Chains Clarke.
Import ListNotations.
Open Scope R_scope.

Lemma finite_min n (P : nat -> R -> Prop) : (forall k d d', P k d -> 0 < d' <= d -> P k d') -> (forall k, (k < n)%nat -> exists d, 0 < d /\ P k d) ->
  exists d, 0 < d /\ forall k, (k < n)%nat -> P k d.
Proof.
  intros Hm. induction n; intros H; [exists 1; split; [lra|intros; lia]|]. destruct IHn as (d & Hd & A); [intros; apply H; lia|]. destruct (H n ltac:(lia)) as (d' & Hd' & A').
  exists (Rmin d d'). assert (0 < Rmin d d') by (apply Rmin_pos; auto). split; auto. intros k Hk. destruct (Nat.eq_dec k n) as [->|].
  - apply (Hm n d'); auto. split; auto. apply Rmin_r.
  - apply (Hm k d); [apply A; lia|]. split; auto. apply Rmin_l.
Qed.
Lemma finite_choice n (P : nat -> R -> Prop) : (forall k, (k < n)%nat -> exists s, P k s) -> exists f : nat -> R, forall k, (k < n)%nat -> P k (f k).
Proof.
  induction n; intros H; [exists (fun _ => 0); intros; lia|]. destruct IHn as (f & A); [intros; apply H; lia|]. destruct (H n ltac:(lia)) as (s & Hs).
  exists (fun k => if Nat.eqb k n then s else f k). intros k Hk. destruct (Nat.eqb_spec k n) as [->|]; auto. apply A. lia.
Qed.
Lemma small A e : 0 <= A -> 0 < e -> exists t, 0 < t <= 1 /\ forall t', 0 < t' <= t -> A * t' <= e.
Proof.
  intros HA He. exists (Rmin 1 (e / (A + 1))). assert (0 < e / (A + 1)) by (apply Rmult_lt_0_compat; [auto|apply Rinv_0_lt_compat; lra]).
  split; [split; [apply Rmin_pos; lra|apply Rmin_l]|]. intros t' [H0 H1]. pose proof (Rmin_r 1 (e / (A + 1))).
  apply Rle_trans with ((A + 1) * (e / (A + 1))); [apply Rmult_le_compat; lra|]. apply Req_le. field. lra.
Qed.

Section Nonsmooth.
Variables (G : nat) (size : nat -> nat) (p : point).
Definition total (u : point) := sum1 G size (fun _ => 1) u.
Definition near t (q : point) := forall i, (i <= G)%nat -> nrm (size i) (minus q p i) <= t.
Lemma len_total u i : (i <= G)%nat -> len size u i <= total u.
Proof.
  intros Hi. unfold total, sum1. pose proof (bsum_term (S G) (fun i => 1 * len size u i) i ltac:(lia)) as B. cbv beta in B. rewrite Rmult_1_l in B. apply B.
  intros; rewrite Rmult_1_l; apply len_nonneg.
Qed.
Lemma total_nonneg u : 0 <= total u. Proof. eapply Rle_trans; [apply (len_nonneg size u O)|]. apply len_total. lia. Qed.
Lemma near_weaken t t' q : t <= t' -> near t q -> near t' q. Proof. intros Ht H i Hi. specialize (H i Hi). lra. Qed.

Definition size_of (nd : vnode) : nat := match nd with Plain nd => length_of nd | Gather _ _ c _ _ => entries c end.
Definition vnode_fits (nd : vnode) (lens : nat -> nat) : Prop := match nd with
  | Plain (Affine h n m g l _ _) => lens h = n /\ (g <= G)%nat /\ fits n m l (size g)
  | Plain (Linear m ts _) => forall t, In t ts -> lens (from t) = width t
  | Plain (Elementwise h n f) => lens h = n /\ forall k, (k < n)%nat -> piecewise (f k)
  | Plain (Product a b n) => lens a = n /\ lens b = n
  | Gather h g c _ _ => lens h = parent_size c /\ (g <= G)%nat /\ exists mu fan, sound_gathering c (size g) mu fan end.
Fixpoint vfits (nds : list vnode) next lens : Prop := match nds with
  | [] => True | nd :: rest => vnode_fits nd lens /\ vfits rest (S next) (set lens next (size_of nd)) end.
Fixpoint vlengths (nds : list vnode) next lens : nat -> nat := match nds with
  | [] => lens | nd :: rest => vlengths rest (S next) (set lens next (size_of nd)) end.
(* slopes of Clarke's interval at the point *)
Definition node_admits (nd : vnode) (X : nat -> vec) (s : nat -> R) : Prop := match nd with
  | Plain (Elementwise h n f) => forall k, (k < n)%nat -> clarke_slope (f k) (X h k) (s k) | _ => True end.
Fixpoint admissible (s : selection) (nds : list vnode) next (v : nat -> value) : Prop := match nds with
  | [] => True | nd :: rest => node_admits nd (fun j => at_ (v j) p) (s next) /\ admissible s rest (S next) (set v next (vnode_value nd v)) end.

(* Values that are tracked so far: D s j is the derivative at p with the slopes s. *)
Section Step.
Variables (lens : nat -> nat) (X : nat -> point -> vec) (K : R).
Hypothesis HK : 0 <= K.
(* new: what a node makes of the values; its derivative from those of the parents *)
Record follows t (q q' : point) (D : nat -> vec) : Prop := {
  near_q : near t q; near_q' : near t q';
  follows_D : forall j, nrm (lens j) (fun k => X j q' k - X j q k - D j k) <= t * total (minus q' q);
  bounded_D : forall j, nrm (lens j) (D j) <= K * total (minus q' q);
  close_q : forall j, nrm (lens j) (fun k => X j q k - X j p k) <= t;
  close_q' : forall j, nrm (lens j) (fun k => X j q' k - X j p k) <= t }.
(* a node with values Y and derivative E *)
Definition node_follows m (Y : point -> vec) (E : point -> (nat -> vec) -> vec) := forall e, 0 < e -> exists t, 0 < t <= 1 /\ forall q q' D, follows t q q' D ->
  nrm m (fun k => Y q' k - Y q k - E (minus q' q) D k) <= e * total (minus q' q) /\ nrm m (fun k => Y q k - Y p k) <= e /\ nrm m (fun k => Y q' k - Y p k) <= e.
Definition node_bounded m (E : point -> (nat -> vec) -> vec) := exists K', 0 <= K' /\ forall u D, (forall j, nrm (lens j) (D j) <= K * total u) -> nrm m (E u D) <= K' * total u.

Lemma dist n x y z a b : nrm n (fun k => x k - y k) <= a -> nrm n (fun k => y k - z k) <= b -> nrm n (fun k => x k - z k) <= a + b.
Proof.
  intros Ha Hb. rewrite (nrm_ext n _ (fun k => (x k - y k) + (y k - z k))) by (intros; ring). eapply Rle_trans; [apply minkowski|]. lra.
Qed.
Lemma norm_near n x y a : nrm n (fun k => x k - y k) <= a -> nrm n x <= nrm n y + a.
Proof. intros Ha. rewrite (nrm_ext n x (fun k => y k + (x k - y k))) by (intros; ring). eapply Rle_trans; [apply minkowski|]. lra. Qed.

(* affine nodes *)
Section Bilinear.
Variables (h g n m : nat) (L : vec -> vec -> vec) (b : vec -> vec) (c0 c1 : R).
Hypothesis Hh : lens h = n.
Hypothesis Hg : (g <= G)%nat.
Hypothesis H0 : 0 <= c0.
Hypothesis H1 : 0 <= c1.
Hypothesis HL : forall U y, nrm m (L U y) <= c0 * nrm (size g) U * nrm n y.
Hypothesis Hb : forall U, nrm m (b U) <= c1 * nrm (size g) U.
Hypothesis L_minus_r : forall U x y k, (k < m)%nat -> L U (fun i => x i - y i) k = L U x k - L U y k.
Hypothesis L_minus_l : forall U V x k, (k < m)%nat -> L (fun i => U i - V i) x k = L U x k - L V x k.
Hypothesis b_minus : forall U V k, (k < m)%nat -> b (fun i => U i - V i) k = b U k - b V k.
Let Y (q : point) : vec := fun k => L (q g) (X h q) k + b (q g) k.
Let E (u : point) (D : nat -> vec) : vec := fun k => L (p g) (D h) k + (L (u g) (X h p) k + b (u g) k).
Lemma bilinear_bounded : node_bounded m E.
Proof.
  set (P := nrm (size g) (p g)). set (Q := nrm n (X h p)). assert (0 <= P) by apply nrm_nonneg. assert (0 <= Q) by apply nrm_nonneg.
  exists (c0 * P * K + (c0 * Q + c1)). split.
  - assert (0 <= c0 * P * K) by (repeat apply Rmult_le_pos; auto). assert (0 <= c0 * Q) by (apply Rmult_le_pos; auto). lra.
  - intros u D HD. specialize (HD h). rewrite Hh in HD. pose proof (len_total u g Hg) as T. unfold len in T. pose proof (total_nonneg u).
    unfold E. eapply Rle_trans; [apply minkowski|]. rewrite Rmult_plus_distr_r. apply Rplus_le_compat.
    + eapply Rle_trans; [apply HL|]. fold P. rewrite (Rmult_assoc (c0 * P)). apply Rmult_le_compat_l; auto. apply Rmult_le_pos; auto.
    + eapply Rle_trans; [apply minkowski|]. rewrite Rmult_plus_distr_r. apply Rplus_le_compat.
      * eapply Rle_trans; [apply HL|]. fold Q. replace (c0 * Q * total u) with (c0 * total u * Q) by ring. apply Rmult_le_compat_r; auto. apply Rmult_le_compat_l; auto.
      * eapply Rle_trans; [apply Hb|]. apply Rmult_le_compat_l; auto.
Qed.
Lemma bilinear_follows : node_follows m Y E.
Proof.
  intros e He. set (P := nrm (size g) (p g)). set (Q := nrm n (X h p)). assert (P0 : 0 <= P) by apply nrm_nonneg. assert (Q0 : 0 <= Q) by apply nrm_nonneg.
  set (A := c0 * (P + 1) + c0 * K + c0 + c0 * Q + c1).
  assert (A1 : 0 <= c0 * (P + 1)) by (apply Rmult_le_pos; lra). assert (A2 : 0 <= c0 * K) by (apply Rmult_le_pos; auto). assert (A3 : 0 <= c0 * Q) by (apply Rmult_le_pos; auto).
  destruct (small A e) as (t & Ht & HA); [unfold A; lra|auto|]. exists t. split; auto. intros q q' D F. specialize (HA t ltac:(lra)).
  set (T := total (minus q' q)). assert (T0 : 0 <= T) by apply total_nonneg.
  pose proof (near_q _ _ _ _ F g Hg) as Nq. pose proof (near_q' _ _ _ _ F g Hg) as Nq'. pose proof (follows_D _ _ _ _ F h) as FD. pose proof (bounded_D _ _ _ _ F h) as BD.
  pose proof (close_q _ _ _ _ F h) as Cq. pose proof (close_q' _ _ _ _ F h) as Cq'. rewrite Hh in *. fold T in FD, BD.
  assert (PQ : forall r, nrm (size g) (minus r p g) <= t -> nrm (size g) (r g) <= P + 1).
  { intros r Hr. unfold P. eapply Rle_trans; [apply (norm_near (size g) (r g) (p g) t Hr)|]. lra. }
  split.
  - rewrite (nrm_ext m _ (fun k => L (q' g) (fun i => X h q' i - X h q i - D h i) k + L (minus q' p g) (D h) k + L (minus q' q g) (fun i => X h q i - X h p i) k)).
    + eapply Rle_trans; [apply minkowski3|].
      assert (B1 : nrm m (L (q' g) (fun i => X h q' i - X h q i - D h i)) <= c0 * (P + 1) * (t * T)).
      { eapply Rle_trans; [apply HL|]. apply Rmult_le_compat; auto using nrm_nonneg; [apply Rmult_le_pos; auto using nrm_nonneg|]. apply Rmult_le_compat_l; auto. }
      assert (B2 : nrm m (L (minus q' p g) (D h)) <= c0 * t * (K * T)).
      { eapply Rle_trans; [apply HL|]. apply Rmult_le_compat; auto using nrm_nonneg; [apply Rmult_le_pos; auto using nrm_nonneg|]. apply Rmult_le_compat_l; auto. }
      assert (B3 : nrm m (L (minus q' q g) (fun i => X h q i - X h p i)) <= c0 * T * t).
      { eapply Rle_trans; [apply HL|]. apply Rmult_le_compat; auto using nrm_nonneg; [apply Rmult_le_pos; auto using nrm_nonneg|]. apply Rmult_le_compat_l; auto. apply (len_total (minus q' q) g Hg). }
      apply Rle_trans with (A * t * T); [|apply Rmult_le_compat_r; auto].
      assert (0 <= (c0 * Q + c1) * t * T) by (repeat apply Rmult_le_pos; lra). unfold A. lra.
    + intros k Hk. unfold Y, E. rewrite (L_minus_r (q' g) (fun i => X h q' i - X h q i) (D h)), L_minus_r, L_minus_r by auto.
      unfold minus. rewrite !L_minus_l, b_minus by auto. ring.
  - assert (C : forall r, nrm (size g) (minus r p g) <= t -> nrm n (fun k => X h r k - X h p k) <= t -> nrm m (fun k => Y r k - Y p k) <= e).
    { intros r Hr Hc. rewrite (nrm_ext m _ (fun k => L (r g) (fun i => X h r i - X h p i) k + L (minus r p g) (X h p) k + b (minus r p g) k)).
      - eapply Rle_trans; [apply minkowski3|].
        assert (B1 : nrm m (L (r g) (fun i => X h r i - X h p i)) <= c0 * (P + 1) * t).
        { eapply Rle_trans; [apply HL|]. apply Rmult_le_compat; auto using nrm_nonneg; [apply Rmult_le_pos; auto using nrm_nonneg|]. apply Rmult_le_compat_l; auto. }
        assert (B2 : nrm m (L (minus r p g) (X h p)) <= c0 * t * Q) by (eapply Rle_trans; [apply HL|]; apply Rmult_le_compat_r; auto; apply Rmult_le_compat_l; auto).
        assert (B3 : nrm m (b (minus r p g)) <= c1 * t) by (eapply Rle_trans; [apply Hb|]; apply Rmult_le_compat_l; auto).
        eapply Rle_trans; [|exact HA]. assert (0 <= (c0 * K + c0) * t) by (apply Rmult_le_pos; lra). unfold A. lra.
      - intros k Hk. unfold Y. rewrite L_minus_r by auto. unfold minus. rewrite L_minus_l, b_minus by auto. ring. }
    split; apply C; auto.
Qed.
End Bilinear.

(* products *)
Section Product.
Variables (a b n : nat).
Hypothesis Ha : lens a = n.
Hypothesis Hb : lens b = n.
Let E (u : point) (D : nat -> vec) : vec := fun k => D a k * X b p k + X a p k * D b k.
Lemma product_bounded : node_bounded n E.
Proof.
  set (P := nrm n (X a p)). set (Q := nrm n (X b p)). assert (0 <= P) by apply nrm_nonneg. assert (0 <= Q) by apply nrm_nonneg.
  exists (K * Q + P * K). split; [assert (0 <= K * Q) by (apply Rmult_le_pos; auto); assert (0 <= P * K) by (apply Rmult_le_pos; auto); lra|].
  intros u D HD. pose proof (HD a) as DA. pose proof (HD b) as DB. rewrite Ha in DA. rewrite Hb in DB. pose proof (total_nonneg u).
  unfold E. eapply Rle_trans; [apply minkowski|]. rewrite Rmult_plus_distr_r. apply Rplus_le_compat; (eapply Rle_trans; [apply nrm_times|]).
  - fold Q. replace (K * Q * total u) with (K * total u * Q) by ring. apply Rmult_le_compat_r; auto.
  - fold P. rewrite Rmult_assoc. apply Rmult_le_compat_l; auto.
Qed.
Lemma product_follows : node_follows n (fun q k => X a q k * X b q k) E.
Proof.
  intros e He. set (P := nrm n (X a p)). set (Q := nrm n (X b p)). assert (P0 : 0 <= P) by apply nrm_nonneg. assert (Q0 : 0 <= Q) by apply nrm_nonneg.
  set (A := (Q + 1) + K + (P + 1) + K). destruct (small A e) as (t & Ht & HA); [unfold A; lra|auto|]. exists t. split; auto. intros q q' D F. specialize (HA t ltac:(lra)).
  set (T := total (minus q' q)). assert (T0 : 0 <= T) by apply total_nonneg.
  pose proof (follows_D _ _ _ _ F a) as FA. pose proof (follows_D _ _ _ _ F b) as FB. pose proof (bounded_D _ _ _ _ F a) as BA. pose proof (bounded_D _ _ _ _ F b) as BB.
  pose proof (close_q _ _ _ _ F a) as CA. pose proof (close_q _ _ _ _ F b) as CB. pose proof (close_q' _ _ _ _ F a) as CA'. pose proof (close_q' _ _ _ _ F b) as CB'.
  rewrite Ha in *. rewrite Hb in *. fold T in FA, FB, BA, BB.
  assert (TM : forall x y s r, nrm n x <= s -> nrm n y <= r -> nrm n (fun k => x k * y k) <= s * r).
  { intros x y s r Hx Hy. eapply Rle_trans; [apply nrm_times|]. apply Rmult_le_compat; auto using nrm_nonneg. }
  split.
  - rewrite (nrm_ext n _ (fun k => ((X a q' k - X a q k - D a k) * X b q' k + D a k * (X b q' k - X b p k) + X a q k * (X b q' k - X b q k - D b k)) + (X a q k - X a p k) * D b k)) by (intros; unfold E; ring).
    eapply Rle_trans; [apply minkowski|]. eapply Rle_trans; [apply Rplus_le_compat_r, minkowski3|].
    assert (B1 := TM _ _ _ (Q + 1) FA ltac:(eapply Rle_trans; [apply (norm_near n _ (X b p) t CB')|unfold Q; lra])).
    assert (B2 := TM _ _ _ _ BA CB'). assert (B3 := TM (X a q) _ (P + 1) _ ltac:(eapply Rle_trans; [apply (norm_near n _ (X a p) t CA)|unfold P; lra]) FB). assert (B4 := TM _ _ _ _ CA BB).
    apply Rle_trans with (A * t * T); [|apply Rmult_le_compat_r; auto]. unfold A. lra.
  - assert (C : forall r, nrm n (fun k => X a r k - X a p k) <= t -> nrm n (fun k => X b r k - X b p k) <= t -> nrm n (fun k => X a r k * X b r k - X a p k * X b p k) <= e).
    { intros r C1 C2. rewrite (nrm_ext n _ (fun k => (X a r k - X a p k) * X b r k + X a p k * (X b r k - X b p k))) by (intros; ring). eapply Rle_trans; [apply minkowski|].
      assert (B1 := TM _ _ _ (Q + 1) C1 ltac:(eapply Rle_trans; [apply (norm_near n _ (X b p) t C2)|unfold Q; lra])).
      assert (B2 := TM (X a p) _ P _ (Rle_refl _) C2). eapply Rle_trans; [|exact HA]. assert (0 <= (K + 1 + K) * t) by (apply Rmult_le_pos; lra). unfold A. lra. }
    split; apply C; auto.
Qed.
End Product.

(* fixed linear nodes *)
Section Linear.
Variables (m : nat) (ts : list term) (shift : vec).
Hypothesis Hfit : forall t, In t ts -> lens (from t) = width t.
Lemma terms_bound : exists c, 0 <= c /\ forall (e : nat -> vec) B, 0 <= B -> (forall j, nrm (lens j) (e j) <= B) -> nrm m (apply_terms ts e) <= c * B.
Proof.
  induction ts as [|t r IH]; simpl.
  - exists 0. split; [lra|]. intros e B _ _. unfold apply_terms. simpl. rewrite nrm_0. lra.
  - destruct IH as (c & Hc & IH); [intros; apply Hfit; right; auto|]. set (M := sqrt (frob2 m (width t) (matrix t))).
    assert (M0 : 0 <= M) by apply sqrt_pos. exists (M + c). split; [lra|]. intros e B HB He. unfold apply_terms. simpl. eapply Rle_trans; [apply minkowski|].
    rewrite Rmult_plus_distr_r. apply Rplus_le_compat; [|apply IH; auto].
    assert (O : opb m (width t) (matrix t) M).
    { apply opb_frob; auto. unfold M. rewrite sqrt_sqrt; [lra|]. apply bsum_nonneg; intros; apply nrm2_nonneg. }
    destruct O as [_ O]. eapply Rle_trans; [apply O|]. apply Rmult_le_compat_l; auto. rewrite <- (Hfit t (or_introl eq_refl)). auto.
Qed.
Lemma terms_minus (x y : nat -> vec) k : apply_terms ts (fun j i => x j i - y j i) k = apply_terms ts x k - apply_terms ts y k.
Proof.
  unfold apply_terms. induction ts as [|t r IH]; simpl; [ring|]. rewrite IH by (intros; apply Hfit; right; auto). unfold dot.
  rewrite (bsum_ext _ _ (fun i => matrix t k i * x (from t) i - matrix t k i * y (from t) i)) by (intros; ring). rewrite bsum_minus. ring.
Qed.
Lemma linear_bounded : node_bounded m (fun u D => apply_terms ts D).
Proof.
  destruct terms_bound as (c & Hc & B). exists (c * K). split; [apply Rmult_le_pos; auto|]. intros u D HD. rewrite Rmult_assoc. apply B; auto. apply Rmult_le_pos; [auto|apply total_nonneg].
Qed.
Lemma linear_follows : node_follows m (fun q k => apply_terms ts (fun j => X j q) k + shift k) (fun u D => apply_terms ts D).
Proof.
  intros e He. destruct terms_bound as (c & Hc & B). destruct (small c e Hc He) as (t & Ht & HA). exists t. split; auto. intros q q' D F. specialize (HA t ltac:(lra)).
  set (T := total (minus q' q)). assert (T0 : 0 <= T) by apply total_nonneg. split.
  - rewrite (nrm_ext m _ (apply_terms ts (fun j k => X j q' k - X j q k - D j k))).
    + eapply Rle_trans; [apply (B _ (t * T)); [apply Rmult_le_pos; lra|apply F]|]. rewrite <- Rmult_assoc. apply Rmult_le_compat_r; auto.
    + intros k _. rewrite (terms_minus (fun j k => X j q' k - X j q k) D), (terms_minus (fun j => X j q') (fun j => X j q)). ring.
  - assert (C : forall r, (forall j, nrm (lens j) (fun k => X j r k - X j p k) <= t) -> nrm m (fun k => apply_terms ts (fun j => X j r) k + shift k - (apply_terms ts (fun j => X j p) k + shift k)) <= e).
    { intros r Hr. rewrite (nrm_ext m _ (apply_terms ts (fun j k => X j r k - X j p k))); [eapply Rle_trans; [apply (B _ t); [lra|auto]|exact HA]|].
      intros k _. rewrite (terms_minus (fun j => X j r) (fun j => X j p)). ring. }
    split; apply C; apply F.
Qed.
End Linear.

(* activations: the slopes are chosen for the two points *)
Section Activation.
Variables (h n : nat) (f : nat -> activation).
Hypothesis Hh : lens h = n.
Hypothesis Hf : forall k, (k < n)%nat -> piecewise (f k).
Let slopes (s : nat -> R) := forall k, (k < n)%nat -> clarke_slope (f k) (X h p k) (s k).
Lemma slope_bound : exists B, 0 <= B /\ forall s, slopes s -> forall k, (k < n)%nat -> Rabs (s k) <= B.
Proof.
  assert (X0 : forall j, (j <= n)%nat -> exists B, 0 <= B /\ forall s, slopes s -> forall k, (k < j)%nat -> Rabs (s k) <= B).
  { induction j; intros Hj; [exists 0; split; [lra|intros; lia]|]. destruct IHj as (B & HB & A); [lia|]. destruct (slopes_bounded (f j) (X h p j) (Hf j ltac:(lia))) as (B' & HB' & A').
    exists (B + B'). split; [lra|]. intros s Hs k Hk. destruct (Nat.eq_dec k j) as [->|].
    - specialize (A' (s j) (Hs j ltac:(lia))). lra.
    - specialize (A s Hs k ltac:(lia)). lra. }
  apply X0. auto.
Qed.
Lemma activation_bounded : exists K', 0 <= K' /\ forall s u D, slopes s -> (forall j, nrm (lens j) (D j) <= K * total u) -> nrm n (fun k => s k * D h k) <= K' * total u.
Proof.
  destruct slope_bound as (B & HB & A). exists (B * K). split; [apply Rmult_le_pos; auto|]. intros s u D Hs HD. specialize (HD h). rewrite Hh in HD.
  eapply Rle_trans; [apply (nrm_times_sup n s (D h) B HB); auto|]. rewrite Rmult_assoc. apply Rmult_le_compat_l; auto.
Qed.
Lemma activation_follows e : 0 < e -> exists t, 0 < t <= 1 /\ forall q q' D, follows t q q' D -> exists s, slopes s /\
  nrm n (fun k => phi (f k) (X h q' k) - phi (f k) (X h q k) - s k * D h k) <= e * total (minus q' q) /\
  nrm n (fun k => phi (f k) (X h q k) - phi (f k) (X h p k)) <= e /\ nrm n (fun k => phi (f k) (X h q' k) - phi (f k) (X h p k)) <= e.
Proof.
  intros He. destruct slope_bound as (B & HB & SB). set (e' := Rmin 1 (e / (2 * (K + 1)))).
  assert (E' : 0 < e'). { apply Rmin_pos; [lra|]. apply Rmult_lt_0_compat; [auto|apply Rinv_0_lt_compat; lra]. }
  assert (E1 : e' <= 1) by apply Rmin_l. assert (E2 : e' * (K + 1) <= e / 2).
  { apply Rle_trans with (e / (2 * (K + 1)) * (K + 1)); [apply Rmult_le_compat_r; [lra|apply Rmin_r]|]. apply Req_le. field. lra. }
  destruct (finite_min n (fun k d => forall x y, Rabs (x - X h p k) < d -> Rabs (y - X h p k) < d -> exists s, clarke_slope (f k) (X h p k) s /\
    Rabs (phi (f k) y - phi (f k) x - s * (y - x)) <= e' * Rabs (y - x))) as (d & Hd & SD).
  { intros k d d' H [_ Hd'] x y Hx Hy. apply H; lra. }
  { intros k Hk. apply secants; auto. }
  destruct (small (B + 1) (e / 2)) as (t0 & Ht0 & HA); [lra|lra|]. set (t := Rmin t0 (d / 2)).
  assert (T1 : 0 < t) by (apply Rmin_pos; lra). assert (T2 : t <= t0) by apply Rmin_l. assert (T3 : t <= d / 2) by apply Rmin_r.
  exists t. split; [lra|]. intros q q' D F. specialize (HA t ltac:(lra)).
  set (T := total (minus q' q)). assert (T0 : 0 <= T) by apply total_nonneg.
  pose proof (follows_D _ _ _ _ F h) as FD. pose proof (bounded_D _ _ _ _ F h) as BD. pose proof (close_q _ _ _ _ F h) as Cq. pose proof (close_q' _ _ _ _ F h) as Cq'. rewrite Hh in *. fold T in FD, BD.
  assert (NE : forall r, nrm n (fun k => X h r k - X h p k) <= t -> forall k, (k < n)%nat -> Rabs (X h r k - X h p k) < d).
  { intros r Hr k Hk. pose proof (entry_le_nrm n (fun k => X h r k - X h p k) k Hk) as EN. cbv beta in EN. lra. }
  assert (NP : forall k, Rabs (X h p k - X h p k) < d) by (intros; rewrite Rminus_eq_0, Rabs_R0; auto).
  destruct (finite_choice n (fun k s => clarke_slope (f k) (X h p k) s /\ Rabs (phi (f k) (X h q' k) - phi (f k) (X h q k) - s * (X h q' k - X h q k)) <= e' * Rabs (X h q' k - X h q k))) as (s & Hs).
  { intros k Hk. apply SD; auto. }
  exists s. assert (SS : slopes s) by (intros k Hk; apply Hs; auto). split; auto. split.
  - rewrite (nrm_ext n _ (fun k => (phi (f k) (X h q' k) - phi (f k) (X h q k) - s k * (X h q' k - X h q k)) + s k * (X h q' k - X h q k - D h k))) by (intros; ring).
    eapply Rle_trans; [apply minkowski|].
    assert (B1 : nrm n (fun k => phi (f k) (X h q' k) - phi (f k) (X h q k) - s k * (X h q' k - X h q k)) <= e' * ((K + 1) * T)).
    { apply Rle_trans with (nrm n (fun k => e' * (X h q' k - X h q k))).
      - rewrite <- (nrm_abs n (fun k => e' * _)). apply nrm_le_entries; intros k Hk. rewrite Rabs_mult, (Rabs_pos_eq e') by lra. apply Hs; auto.
      - rewrite nrm_scal, Rabs_pos_eq by lra. apply Rmult_le_compat_l; [lra|]. eapply Rle_trans; [apply (norm_near n _ (D h) (t * T) FD)|].
        assert (t * T <= 1 * T) by (apply Rmult_le_compat_r; lra). lra. }
    assert (B2 : nrm n (fun k => s k * (X h q' k - X h q k - D h k)) <= B * (t * T)).
    { eapply Rle_trans; [apply (nrm_times_sup n s _ B HB); auto|]. apply Rmult_le_compat_l; auto. }
    assert (B3 : B * t * T <= e / 2 * T) by (apply Rmult_le_compat_r; auto; lra).
    assert (B4 : e' * (K + 1) * T <= e / 2 * T) by (apply Rmult_le_compat_r; auto). lra.
  - assert (C : forall r, nrm n (fun k => X h r k - X h p k) <= t -> nrm n (fun k => phi (f k) (X h r k) - phi (f k) (X h p k)) <= e).
    { intros r Hr. apply Rle_trans with (nrm n (fun k => (B + 1) * (X h r k - X h p k))).
      - rewrite <- (nrm_abs n (fun k => (B + 1) * _)). apply nrm_le_entries; intros k Hk. rewrite Rabs_mult, (Rabs_pos_eq (B + 1)) by lra.
        destruct (SD k Hk (X h p k) (X h r k) (NP k) (NE r Hr k Hk)) as (c & Hc & Bc).
        destruct (finite_choice n (fun k s => clarke_slope (f k) (X h p k) s)) as (s0 & Hs0); [intros j Hj; exists (s j); apply SS; auto|].
        assert (Rabs c <= B).
        { specialize (SB (fun j => if Nat.eqb j k then c else s0 j)). specialize (SB ltac:(intros j Hj; destruct (Nat.eqb_spec j k) as [->|]; auto) k Hk). cbv beta in SB. rewrite Nat.eqb_refl in SB. exact SB. }
        replace (phi (f k) (X h r k) - phi (f k) (X h p k)) with ((phi (f k) (X h r k) - phi (f k) (X h p k) - c * (X h r k - X h p k)) + c * (X h r k - X h p k)) by ring.
        eapply Rle_trans; [apply Rabs_triang|]. rewrite (Rabs_mult c). pose proof (Rabs_pos (X h r k - X h p k)). nra.
      - rewrite nrm_scal, Rabs_pos_eq by lra. apply Rle_trans with ((B + 1) * t); [apply Rmult_le_compat_l; lra|]. lra. }
    split; apply C; auto.
Qed.
End Activation.
End Step.
End Nonsmooth.
