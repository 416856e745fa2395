(* R15 of proofs/rules.md: the adjoints of a whole graph are sums over the nodes that take a value. *)
Require Import Reals Lra Lia Psatz List.
From Coquelicot Require Import Coquelicot.
From Certbound Require Import Vectors Network Jets Affine Rules Graph Sums Blocks Gathered Chains Columns Clarke Nonsmooth Generalised Intervals.
Import ListNotations.
Open Scope R_scope.

Lemma dot_zero_left n u v : (forall k : nat, u k = 0) -> dot n u v = 0.
Proof. intros H. unfold dot. rewrite (bsum_ext n _ (fun _ => 0)), bsum_0; auto. intros i _. rewrite H. ring. Qed.
Section Adjoints.
Variables (G : nat) (size : nat -> nat).
Notation nothing := (fun _ : nat => 0).
(* what a node's adjoint lambda gives to value j: the transposed derivative *)
Definition pull (p : point) (nd : vnode) (v : nat -> value) (lam : vec) (j : nat) : vec := match nd with
  | Plain (Affine h n m g l alpha beta) => if Nat.eqb j h then fun x => alpha * bsum m (fun o => W n m l (p g) o x * lam o) else nothing
  | Plain (Linear m ts t) => fun x => lsum ts (fun t => if Nat.eqb j (from t) then bsum m (fun o => matrix t o x * lam o) else 0)
  | Plain (Elementwise h n f) => if Nat.eqb j h then fun k => phi1 (f k) (at_ (v h) p k) * lam k else nothing
  | Plain (Product a b n) => fun k => (if Nat.eqb j a then at_ (v b) p k * lam k else 0) + (if Nat.eqb j b then at_ (v a) p k * lam k else 0)
  | Gather h g c alpha beta => if Nat.eqb j h then fun x => alpha * bsum (entries c) (fun q => matrix_of c (weights c (p g)) q x * lam q) else nothing end.
(* and to the node's own parameters, in direction u *)
Definition own_gain (p : point) (nd : vnode) (v : nat -> value) (lam : vec) (u : point) : R := match nd with
  | Plain (Affine h n m g l alpha beta) => dot m lam (fun o => alpha * dot n (W n m l (u g) o) (at_ (v h) p) + beta * bias_entry l (u g) o)
  | Gather h g c alpha beta => dot (entries c) lam (gathered_result c alpha beta (u g) (at_ (v h) p))
  | _ => 0 end.
Definition takes (nd : vnode) (next : nat) : Prop := match nd with
  | Plain (Affine h _ _ _ _ _ _) => (h < next)%nat | Plain (Linear _ ts _) => forall t, In t ts -> (from t < next)%nat
  | Plain (Elementwise h _ _) => (h < next)%nat | Plain (Product a b _) => (a < next)%nat /\ (b < next)%nat | Gather h _ _ _ _ => (h < next)%nat end.
Definition fitting (nd : vnode) (lens : nat -> nat) : Prop := match nd with
  | Plain (Affine h n _ _ _ _ _) => lens h = n | Plain (Linear _ ts _) => forall t, In t ts -> lens (from t) = width t
  | Plain (Elementwise h n _) => lens h = n | Plain (Product a b n) => lens a = n /\ lens b = n
  | Gather h g c _ _ => lens h = parent_size c /\ exists mu fan, sound_gathering c (size g) mu fan end.
Lemma at_one n h (lens : nat -> nat) (f : nat -> vec) (D : nat -> vec) : (h < n)%nat ->
  bsum n (fun j => dot (lens j) (if Nat.eqb j h then f j else nothing) (D j)) = dot (lens h) (f h) (D h).
Proof.
  intros Hh. rewrite (bsum_ext n _ (fun j => delta j h * dot (lens j) (f j) (D j))).
  - apply (bsum_at n h (fun j => dot (lens j) (f j) (D j))); auto.
  - intros j _. unfold delta. destruct (Nat.eqb j h); [ring|]. rewrite Rmult_0_l. unfold dot. rewrite (bsum_ext _ _ (fun _ => 0)), bsum_0 by (intros; ring). reflexivity.
Qed.
Lemma transposed m n (A : nat -> nat -> R) alpha lam y : dot m lam (fun o => alpha * dot n (A o) y) = dot n (fun x => alpha * bsum m (fun o => A o x * lam o)) y.
Proof.
  unfold dot. rewrite (bsum_ext m _ (fun o => bsum n (fun i => alpha * (A o i * lam o) * y i))).
  - rewrite bsum_swap. apply bsum_ext; intros i _. rewrite bsum_scalr, bsum_scal. reflexivity.
  - intros o _. rewrite <- bsum_scal, <- bsum_scal. apply bsum_ext; intros; ring.
Qed.
Theorem R15_transposed_node p nd v lens next lam u : takes nd next -> fitting nd lens ->
  dot (size_of nd) lam (d1 (vnode_value nd v) p u) = bsum next (fun j => dot (lens j) (pull p nd v lam j) (d1 (v j) p u)) + own_gain p nd v lam u.
Proof.
  intros Ht Hf. destruct nd as [[h n m g l alpha beta|m ts t|h n f|a b n]|h g c alpha beta]; cbn [takes fitting size_of length_of pull own_gain vnode_value node_value] in *.
  - etransitivity; [|apply Rplus_eq_compat_r; symmetry; exact (at_one next h lens (fun _ x => alpha * bsum m (fun o => W n m l (p g) o x * lam o)) (fun j => d1 (v j) p u) Ht)].
    rewrite Hf. cbn [d1 affine_value]. rewrite (dot_plus_r m lam). f_equal. apply transposed.
  - rewrite Rplus_0_r. assert (E : dot m lam (d1 (terms_value ts v) p u) = lsum ts (fun t => dot (width t) (fun x => bsum m (fun o => matrix t o x * lam o)) (d1 (v (from t)) p u))).
    { clear Ht Hf. induction ts as [|s r IH]; simpl; [unfold dot; rewrite (bsum_ext _ _ (fun _ => 0)), bsum_0 by (intros; ring); reflexivity|]. rewrite dot_plus_r, IH. f_equal.
      pose proof (transposed m (width s) (matrix s) 1 lam (d1 (v (from s)) p u)) as T. unfold dot in *.
      rewrite (bsum_ext m _ (fun i => lam i * (1 * bsum (width s) (fun j => matrix s i j * d1 (v (from s)) p u j)))) by (intros; ring). rewrite T. apply bsum_ext; intros; ring. }
    transitivity (dot m lam (d1 (terms_value ts v) p u)); [apply dot_ext; intros; split; [reflexivity|simpl; ring]|]. rewrite E.
    rewrite (bsum_ext next _ (fun j => lsum ts (fun t => dot (lens j) (if Nat.eqb j (from t) then fun x => bsum m (fun o => matrix t o x * lam o) else nothing) (d1 (v j) p u)))).
    + rewrite <- lsum_bsum. apply lsum_ext; intros s Hs. symmetry. etransitivity; [exact (at_one next (from s) lens (fun _ x => bsum m (fun o => matrix s o x * lam o)) (fun j => d1 (v j) p u) (Ht s Hs))|].
      now rewrite Hf.
    + intros j _. unfold dot. rewrite lsum_bsum. apply bsum_ext; intros x _. rewrite <- lsum_scalr. apply lsum_ext; intros s _. destruct (Nat.eqb j (from s)); reflexivity.
  - rewrite Rplus_0_r. symmetry. etransitivity; [exact (at_one next h lens (fun _ k => phi1 (f k) (at_ (v h) p k) * lam k) (fun j => d1 (v j) p u) Ht)|]. rewrite Hf. unfold dot. apply bsum_ext; intros; simpl; ring.
  - rewrite Rplus_0_r. destruct Ht as [Ha Hb]. destruct Hf as [La Lb].
    rewrite (bsum_ext next _ (fun j => dot (lens j) (if Nat.eqb j a then fun k => at_ (v b) p k * lam k else nothing) (d1 (v j) p u) + dot (lens j) (if Nat.eqb j b then fun k => at_ (v a) p k * lam k else nothing) (d1 (v j) p u))).
    + rewrite bsum_plus. symmetry. etransitivity; [apply f_equal2; [exact (at_one next a lens (fun _ k => at_ (v b) p k * lam k) (fun j => d1 (v j) p u) Ha)|exact (at_one next b lens (fun _ k => at_ (v a) p k * lam k) (fun j => d1 (v j) p u) Hb)]|].
      rewrite La, Lb. unfold dot. rewrite <- bsum_plus. apply bsum_ext; intros; simpl; ring.
    + intros j _. rewrite <- dot_plus_l. apply dot_ext; intros k _. destruct (Nat.eqb j a), (Nat.eqb j b); auto.
  - destruct Hf as (Hh & mu & fan & H).
    etransitivity; [|apply Rplus_eq_compat_r; symmetry; exact (at_one next h lens (fun _ x => alpha * bsum (entries c) (fun q => matrix_of c (weights c (p g)) q x * lam q)) (fun j => d1 (v j) p u) Ht)].
    rewrite Hh. cbn [d1 gathered_value].
    rewrite (dot_plus_r (entries c) lam). f_equal. rewrite <- transposed. apply dot_ext; intros q _. split; auto. f_equal. eapply R2_matrix; eauto.
Qed.

(* all nodes, from the last one back *)
Fixpoint back p (nds : list vnode) next (v : nat -> value) (L : nat -> vec) : nat -> vec := match nds with
  | [] => L
  | nd :: rest => let L1 := back p rest (S next) (set v next (vnode_value nd v)) L in fun j k => L1 j k + pull p nd v (L1 next) j k end.
Fixpoint gains p (nds : list vnode) next (v : nat -> value) (L : nat -> vec) (u : point) : R := match nds with
  | [] => 0
  | nd :: rest => let v1 := set v next (vnode_value nd v) in own_gain p nd v (back p rest (S next) v1 L next) u + gains p rest (S next) v1 L u end.
Fixpoint graph (nds : list vnode) next lens : Prop := match nds with
  | [] => True | nd :: rest => takes nd next /\ fitting nd lens /\ graph rest (S next) (set lens next (size_of nd)) end.
Theorem R15_adjoints p u L : forall nds next v lens, graph nds next lens ->
  bsum (next + length nds) (fun j => dot (vlengths nds next lens j) (L j) (d1 (vrun nds next v j) p u)) =
  bsum next (fun j => dot (lens j) (back p nds next v L j) (d1 (v j) p u)) + gains p nds next v L u.
Proof.
  induction nds as [|nd rest IH]; intros next v lens HG.
  - simpl. rewrite Nat.add_0_r, Rplus_0_r. reflexivity.
  - destruct HG as (Ht & Hf & HG). cbn [length vrun vlengths back gains]. rewrite <- Nat.add_succ_comm, (IH (S next) _ _ HG). set (v1 := set v next (vnode_value nd v)). set (L1 := back p rest (S next) v1 L).
    cbn [bsum]. assert (E1 : set lens next (size_of nd) next = size_of nd) by (unfold set; now rewrite Nat.eqb_refl). assert (E2 : v1 next = vnode_value nd v) by (unfold v1, set; now rewrite Nat.eqb_refl). rewrite E1, E2.
    rewrite (R15_transposed_node p nd v lens next (L1 next) u Ht Hf).
    rewrite (bsum_ext next (fun j => dot (lens j) (fun k => L1 j k + pull p nd v (L1 next) j k) (d1 (v j) p u)) (fun j => dot (lens j) (L1 j) (d1 (v j) p u) + dot (lens j) (pull p nd v (L1 next) j) (d1 (v j) p u))) by (intros; apply dot_plus_l).
    rewrite bsum_plus. rewrite (bsum_ext next _ (fun j => dot (lens j) (L1 j) (d1 (v j) p u))); [ring|].
    intros j Hj. unfold v1, set. destruct (Nat.eqb_spec j next); [lia|reflexivity].
Qed.
(* one output: the unit row *)
Definition unit_row y last : nat -> vec := fun j k => if Nat.eqb j last then delta k y else 0.
Theorem R15_one_output p u y nds : graph nds 1 (fun _ => size O) -> (y < vlengths nds 1 (fun _ => size O) (length nds))%nat ->
  d1 (vrun nds 1 start (length nds)) p u y = dot (size O) (back p nds 1 start (unit_row y (length nds)) O) (u O) + gains p nds 1 start (unit_row y (length nds)) u.
Proof.
  intros HG Hy. pose proof (R15_adjoints p u (unit_row y (length nds)) nds 1 start (fun _ => size O) HG) as E.
  cbn [bsum] in E. rewrite Rplus_0_l in E. simpl (d1 (start 0) p u) in E. rewrite <- E.
  change (1 + length nds)%nat with (S (length nds)). cbn [bsum]. rewrite (bsum_ext (length nds) _ (fun _ => 0)), bsum_0, Rplus_0_l.
  - unfold dot, unit_row. rewrite Nat.eqb_refl. symmetry. apply (bsum_at (vlengths nds 1 (fun _ => size O) (length nds)) y (fun k => d1 (vrun nds 1 start (length nds)) p u k)). exact Hy.
  - intros j Hj. apply dot_zero_left. intros k. unfold unit_row. destruct (Nat.eqb_spec j (length nds)); [lia|reflexivity].
Qed.

(* Enclosures of all adjoints on a set of points. *)
Variable dom : point -> Prop.
Inductive enclosed_back : list vnode -> nat -> (nat -> value) -> (nat -> nat) -> (nat -> vec) -> (nat -> vec) -> (nat -> vec) -> (nat -> vec) -> Prop :=
  | AtTheEnd next v lens a e : enclosed_back [] next v lens a e a e
  | OneNodeBack nd rest next v lens a e a1 e1 pa pe :
      enclosed_back rest (S next) (set v next (vnode_value nd v)) (set lens next (size_of nd)) a e a1 e1 ->
      (forall p lam, dom p -> enclosed_by (size_of nd) lam (a1 next) (e1 next) -> forall j, (j < next)%nat -> enclosed_by (lens j) (pull p nd v lam j) (pa j) (pe j)) ->
      enclosed_back (nd :: rest) next v lens a e (fun j k => a1 j k + pa j k) (fun j k => e1 j k + pe j k).
Theorem R15_all_adjoints nds next v lens a e a0 e0 L p : enclosed_back nds next v lens a e a0 e0 -> dom p ->
  (forall j, (j < next + length nds)%nat -> enclosed_by (vlengths nds next lens j) (L j) (a j) (e j)) ->
  forall j, (j < next)%nat -> enclosed_by (lens j) (back p nds next v L j) (a0 j) (e0 j).
Proof.
  intros HB Hp. revert L. induction HB as [next v lens a e|nd rest next v lens a e a1 e1 pa pe HB IH HS]; intros L HL j Hj; simpl in *.
  - apply HL. lia.
  - set (L1 := back p rest (S next) (set v next (vnode_value nd v)) L). assert (H1 : forall i, (i < S next)%nat -> enclosed_by (set lens next (size_of nd) i) (L1 i) (a1 i) (e1 i)).
    { intros i Hi. apply IH; auto. intros i' Hi'. apply HL. lia. }
    pose proof (H1 next ltac:(lia)) as HN. unfold set in HN. rewrite Nat.eqb_refl in HN. pose proof (H1 j ltac:(lia)) as HJ. unfold set in HJ. destruct (Nat.eqb_spec j next); [lia|].
    pose proof (HS p (L1 next) Hp HN j Hj) as HP. intros k Hk. specialize (HJ k Hk). specialize (HP k Hk).
    replace (L1 j k + pull p nd v (L1 next) j k - (a1 j k + pa j k)) with ((L1 j k - a1 j k) + (pull p nd v (L1 next) j k - pa j k)) by ring. eapply Rle_trans; [apply Rabs_triang|]. lra.
Qed.
(* One use of a group: alpha lambda h for each weight, beta lambda for each bias, with their enclosures. *)
Theorem R15_one_use c alpha beta lam a e (h ch rh : nat -> vec) (U : vec) (v : vec) : (forall q, (q < entries c)%nat -> columns_at c v (slice c q) (column c q) = h q) ->
  enclosed_by (entries c) lam a e -> (forall q, (q < entries c)%nat -> enclosed_by (width_of c) (h q) (ch q) (rh q)) ->
  let term := fun (x : vec) (y : nat -> vec) => bsum (entries c) (fun q => bsum (width_of c) (fun i => alpha * (x q * y q i) * weights c U (slice c q) (row c q) i) + beta * x q * fed c U (slice c q) (row c q)) in
  dot (entries c) lam (gathered_result c alpha beta U v) = term lam h /\
  Rabs (term lam h - term a ch) <= bsum (entries c) (fun q => bsum (width_of c) (fun i => Rabs alpha * (Rabs (a q) * rh q i + e q * (Rabs (ch q i) + rh q i)) * Rabs (weights c U (slice c q) (row c q) i)) +
    Rabs beta * e q * Rabs (fed c U (slice c q) (row c q))).
Proof.
  intros Hh Hl Hc term. split.
  - unfold term, dot, gathered_result, applied, spread_bias. apply bsum_ext; intros q Hq. rewrite (Hh q Hq). unfold dot. rewrite Rmult_plus_distr_l. f_equal; [|ring].
    rewrite <- bsum_scal, <- bsum_scal. apply bsum_ext; intros; ring.
  - unfold term. rewrite <- bsum_minus. eapply Rle_trans; [apply abs_bsum|]. apply bsum_le; intros q Hq.
    set (w := fun i => weights c U (slice c q) (row c q) i). set (b := fed c U (slice c q) (row c q)).
    replace (bsum (width_of c) (fun i => alpha * (lam q * h q i) * w i) + beta * lam q * b - (bsum (width_of c) (fun i => alpha * (a q * ch q i) * w i) + beta * a q * b)) with
      (bsum (width_of c) (fun i => alpha * (lam q * h q i - a q * ch q i) * w i) + beta * (lam q - a q) * b).
    2:{ rewrite (bsum_ext (width_of c) (fun i => alpha * (lam q * h q i - a q * ch q i) * w i) (fun i => alpha * (lam q * h q i) * w i - alpha * (a q * ch q i) * w i)) by (intros; ring). rewrite bsum_minus. ring. }
    eapply Rle_trans; [apply Rabs_triang|]. apply Rplus_le_compat.
    + eapply Rle_trans; [apply abs_bsum|]. apply bsum_le; intros i Hi. rewrite !Rabs_mult. apply Rmult_le_compat_r; [apply Rabs_pos|]. apply Rmult_le_compat_l; [apply Rabs_pos|].
      apply times_enclosed; [apply Hl; auto|apply (Hc q Hq i Hi)].
    + rewrite !Rabs_mult. apply Rmult_le_compat_r; [apply Rabs_pos|]. apply Rmult_le_compat_l; [apply Rabs_pos|]. apply Hl; auto.
Qed.
End Adjoints.
