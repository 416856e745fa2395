(* R5 of proofs/rules.md, first order: the theorem. *)
Require Import Reals Lra Lia Psatz List.
From Coquelicot Require Import Coquelicot.
From Certbound Require Import Vectors Network Jets Affine Rules Conclusions Graph Sums Blocks Gathered Chains Clarke Nonsmooth.
Import ListNotations.
Open Scope R_scope.

Section Generalised.
Variables (G : nat) (size : nat -> nat) (p : point).
Notation tot := (total G size).
Lemma follows_weaken lens X K K' t t' q q' D : t <= t' -> K <= K' -> follows G size p lens X K t q q' D -> follows G size p lens X K' t' q q' D.
Proof.
  intros Ht HK [N1 N2 F B C1 C2]. pose proof (total_nonneg G size (minus q' q)). constructor; intros.
  - eapply near_weaken; eauto.
  - eapply near_weaken; eauto.
  - eapply Rle_trans; [apply F|]. apply Rmult_le_compat_r; auto.
  - eapply Rle_trans; [apply B|]. apply Rmult_le_compat_r; auto.
  - eapply Rle_trans; [apply C1|auto].
  - eapply Rle_trans; [apply C2|auto].
Qed.
(* one node *)
Definition node_tracks lens (X : nat -> point -> vec) K nd (at_p : nat -> vec) (d_new : (nat -> R) -> point -> (nat -> vec) -> vec) (Y : point -> vec) :=
  (exists K', 0 <= K' /\ forall s u D, node_admits nd at_p s -> (forall j, nrm (lens j) (D j) <= K * tot u) -> nrm (size_of nd) (d_new s u D) <= K' * tot u) /\
  forall e, 0 < e -> exists t, 0 < t <= 1 /\ forall q q' D, follows G size p lens X K t q q' D -> exists s, node_admits nd at_p s /\
    nrm (size_of nd) (fun k => Y q' k - Y q k - d_new s (minus q' q) D k) <= e * tot (minus q' q) /\
    nrm (size_of nd) (fun k => Y q k - Y p k) <= e /\ nrm (size_of nd) (fun k => Y q' k - Y p k) <= e.
(* the node's derivative at p from those of the values *)
Definition d_node (nd : vnode) (X : nat -> point -> vec) (s : nat -> R) (u : point) (D : nat -> vec) : vec := match nd with
  | Plain (Affine h n m g l alpha beta) => fun o => alpha * dot n (W n m l (p g) o) (D h) + (alpha * dot n (W n m l (u g) o) (X h p) + beta * bias_entry l (u g) o)
  | Plain (Linear m ts t) => apply_terms ts D
  | Plain (Elementwise h n f) => fun k => s k * D h k
  | Plain (Product a b n) => fun k => D a k * X b p k + X a p k * D b k
  | Gather h g c alpha beta => fun o => alpha * applied c (weights c (p g)) (D h) o + gathered_result c alpha beta (u g) (X h p) o end.
Definition y_node (nd : vnode) (X : nat -> point -> vec) (q : point) : vec := match nd with
  | Plain nd => result nd q (fun j => X j q) | Gather h g c alpha beta => gathered_result c alpha beta (q g) (X h q) end.
Definition unused : nat -> R := fun _ => 0.
Lemma from_smooth lens X K nd at_p : (forall s, d_node nd X s = d_node nd X unused) -> (forall s, node_admits nd at_p s) ->
  node_bounded G size lens K (size_of nd) (d_node nd X unused) -> node_follows G size p lens X K (size_of nd) (y_node nd X) (d_node nd X unused) ->
  node_tracks lens X K nd at_p (d_node nd X) (y_node nd X).
Proof.
  intros HE HA (K' & HK' & HB) HF. split.
  - exists K'. split; auto. intros s u D _ HD. rewrite HE. auto.
  - intros e He. destruct (HF e He) as (t & Ht & F). exists t. split; auto. intros q q' D HD. exists unused. split; auto.
Qed.
Lemma every_node lens X K nd : 0 <= K -> vnode_fits G size nd lens -> node_tracks lens X K nd (fun j => X j p) (d_node nd X) (y_node nd X).
Proof.
  intros HK Hf. destruct nd as [[h n m g l alpha beta|m ts t|h n f|a b n]|h g c alpha beta]; cbn [vnode_fits] in Hf.
  - destruct Hf as (Hh & Hg & Hfit).
    set (L := fun U y o => alpha * dot n (W n m l U o) y). set (b := fun U o => beta * bias_entry l U o).
    assert (LB : forall U y, nrm m (L U y) <= Rabs alpha * nrm (size g) U * nrm n y).
    { intros U y. unfold L. rewrite nrm_scal, Rmult_assoc. apply Rmult_le_compat_l; [apply Rabs_pos|]. apply (opb_frob m n (W n m l U)); [apply nrm_nonneg|]. rewrite nrm_sq. apply W_le; auto. }
    assert (BB : forall U, nrm m (b U) <= Rabs beta * sqrt (INR (fan_out m l)) * nrm (size g) U).
    { intros U. unfold b. rewrite nrm_scal, bias_norm, !Rmult_assoc. apply Rmult_le_compat_l; [apply Rabs_pos|]. apply Rmult_le_compat_l; [apply sqrt_pos|]. apply (biases_le n); auto. }
    assert (M1 : forall U x y k, (k < m)%nat -> L U (fun i => x i - y i) k = L U x k - L U y k).
    { intros. unfold L, dot. rewrite <- Rmult_minus_distr_l, <- bsum_minus. f_equal. apply bsum_ext; intros; ring. }
    assert (M2 : forall U V x k, (k < m)%nat -> L (fun i => U i - V i) x k = L U x k - L V x k).
    { intros. unfold L, dot. rewrite <- Rmult_minus_distr_l, <- bsum_minus. f_equal. apply bsum_ext; intros. unfold W. ring. }
    assert (M3 : forall U V k, (k < m)%nat -> b (fun i => U i - V i) k = b U k - b V k) by (intros; unfold b; rewrite bias_minus; ring).
    apply from_smooth; [reflexivity|intros; exact I| |].
    + apply (bilinear_bounded G size p lens X K HK h g n m L b _ _ Hh Hg (Rabs_pos alpha) (Rmult_le_pos _ _ (Rabs_pos beta) (sqrt_pos _)) LB BB).
    + apply (bilinear_follows G size p lens X K HK h g n m L b _ _ Hh Hg (Rabs_pos alpha) (Rmult_le_pos _ _ (Rabs_pos beta) (sqrt_pos _)) LB BB M1 M2 M3).
  - apply from_smooth; [reflexivity|intros; exact I| |].
    + apply linear_bounded; auto.
    + apply (linear_follows G size p lens X K m ts t Hf).
  - destruct Hf as (Hh & Hp). split.
    + destruct (activation_bounded G size p lens X K HK h n f Hh Hp) as (K' & HK' & B). exists K'. split; auto. 
    + intros e He. exact (activation_follows G size p lens X K HK h n f Hh Hp e He).
  - destruct Hf as (Ha & Hb). apply from_smooth; [reflexivity|intros; exact I| |].
    + apply product_bounded; auto.
    + apply product_follows; auto.
  - destruct Hf as (Hh & Hg & mu & fan & H).
    set (L := fun U y o => alpha * applied c (weights c U) y o). set (b := fun U o => beta * spread_bias c U o).
    assert (LB : forall U y, nrm (entries c) (L U y) <= Rabs alpha * sqrt mu * nrm (size g) U * nrm (parent_size c) y).
    { intros U y. unfold L. rewrite nrm_scal, !Rmult_assoc. apply Rmult_le_compat_l; [apply Rabs_pos|]. rewrite <- Rmult_assoc.
      apply (R2_gathered_norm c (size g) mu fan H); [apply nrm_nonneg|]. intros k Hk. apply opb_frob; [apply nrm_nonneg|]. rewrite nrm_sq.
      pose proof (own_entries_gathered c (size g) mu fan H U). pose proof (nrm2_nonneg (bias_entries c) (each c U)). pose proof (slice_le c U k Hk). lra. }
    assert (BB : forall U, nrm (entries c) (b U) <= kappa_of c fan beta * nrm (size g) U).
    { intros U. unfold b. eapply Rle_trans; [apply (bias_part c (size g) mu fan H)|]. apply Rmult_le_compat_l; [apply kappa_of_nonneg|]. apply sqrt_le_1_alt.
      pose proof (own_entries_gathered c (size g) mu fan H U). pose proof (frob_all_nonneg c U). lra. }
    assert (M1 : forall U x y k, (k < entries c)%nat -> L U (fun i => x i - y i) k = L U x k - L U y k).
    { intros. unfold L, applied, dot. rewrite <- Rmult_minus_distr_l, <- bsum_minus. f_equal. apply bsum_ext; intros. unfold columns_at. destruct (gather c _ _ _); ring. }
    assert (M2 : forall U V x k, (k < entries c)%nat -> L (fun i => U i - V i) x k = L U x k - L V x k).
    { intros. unfold L, applied, dot. rewrite <- Rmult_minus_distr_l, <- bsum_minus. f_equal. apply bsum_ext; intros. unfold weights. ring. }
    assert (M3 : forall U V k, (k < entries c)%nat -> b (fun i => U i - V i) k = b U k - b V k) by (intros; unfold b, spread_bias, fed, each; destruct (feed c _ _); ring).
    assert (A0 : 0 <= Rabs alpha * sqrt mu) by (apply Rmult_le_pos; [apply Rabs_pos|apply sqrt_pos]).
    apply from_smooth; [reflexivity|intros; exact I| |].
    + apply (bilinear_bounded G size p lens X K HK h g (parent_size c) (entries c) L b _ _ Hh Hg A0 (kappa_of_nonneg c fan beta) LB BB).
    + apply (bilinear_follows G size p lens X K HK h g (parent_size c) (entries c) L b _ _ Hh Hg A0 (kappa_of_nonneg c fan beta) LB BB M1 M2 M3).
Qed.
Lemma terms_d1 ts (v : nat -> value) u k : d1 (terms_value ts v) p u k = apply_terms ts (fun j => d1 (v j) p u) k.
Proof. unfold apply_terms. induction ts; simpl; [reflexivity|]. now rewrite IHts. Qed.
Lemma d_node_ok nd s (V : nat -> value) X u : (forall j q, at_ (V j) q = X j q) -> forall k, d1 (vnode_value (select_node s nd) V) p u k = d_node nd X s u (fun j => d1 (V j) p u) k.
Proof.
  intros H k. destruct nd as [[h n m g l alpha beta|m ts t|h n f|a b n]|h g c alpha beta]; simpl; rewrite ?H; try reflexivity.
  rewrite terms_d1. ring.
Qed.
Lemma y_node_ok nd s (V : nat -> value) X q : (forall j q, at_ (V j) q = X j q) -> at_ (vnode_value (select_node s nd) V) q = y_node nd X q.
Proof.
  intros H. assert (E : (fun j => at_ (V j) q) = (fun j => X j q)) by (apply FunctionalExtensionality.functional_extensionality; auto).
  destruct nd as [[h n m g l alpha beta|m ts t|h n f|a b n]|h g c alpha beta]; simpl; rewrite ?H; try reflexivity.
  unfold y_node. simpl. apply FunctionalExtensionality.functional_extensionality; intros o. rewrite terms_at, E. reflexivity.
Qed.
Lemma plain_node nd (v : nat -> value) q : at_ (vnode_value nd v) q = y_node nd (fun j => at_ (v j)) q.
Proof. destruct nd as [nd|h g c alpha beta]; [apply node_at|reflexivity]. Qed.

(* all nodes *)
Definition tracked lens (v : nat -> value) (V : selection -> nat -> value) (A : selection -> Prop) K := 0 <= K /\
  (forall s u j, A s -> nrm (lens j) (d1 (V s j) p u) <= K * tot u) /\
  forall t, 0 < t -> exists d, 0 < d /\ forall q q', near G size p d q -> near G size p d q' -> exists s, A s /\ follows G size p lens (fun j => at_ (v j)) K t q q' (fun j => d1 (V s j) p (minus q' q)).
Lemma run_tracks : forall nds next (v : nat -> value) (V : selection -> nat -> value) lens (A : selection -> Prop) K, vfits G size nds next lens -> (forall s j q, at_ (V s j) q = at_ (v j) q) ->
  (forall s s', (forall i, (i < next)%nat -> s i = s' i) -> V s = V s' /\ (A s -> A s')) -> tracked lens v V A K ->
  exists K', tracked (vlengths nds next lens) (vrun nds next v) (fun s => vrun (select s next nds) next (V s)) (fun s => A s /\ admissible p s nds next v) K' /\
    forall s j q, at_ (vrun (select s next nds) next (V s) j) q = at_ (vrun nds next v j) q.
Proof.
  induction nds as [|nd rest IH]; intros next v V lens A K Hf Hat Hloc HT; simpl in *.
  - exists K. split; auto. destruct HT as (HK & HB & HT). split; auto. split; [intros s u j [HA _]; auto|].
    intros t Ht. destruct (HT t Ht) as (d & Hd & F). exists d. split; auto. intros q q' Hq Hq'. destruct (F q q' Hq Hq') as (s & HA & HF). exists s. auto.
  - destruct Hf as [Hf Hrest]. destruct HT as (HK & HB & HT). set (X := fun j => at_ (v j)).
    destruct (every_node lens X K nd HK Hf) as [(K1 & HK1 & B1) F1].
    set (V1 := fun s => set (V s) next (vnode_value (select_node (s next) nd) (V s))). set (v1 := set v next (vnode_value nd v)).
    set (A1 := fun s => A s /\ node_admits nd (fun j => X j p) (s next)).
    assert (AT1 : forall s j q, at_ (V1 s j) q = at_ (v1 j) q).
    { intros s j q. unfold V1, v1, set. destruct (Nat.eqb j next); [|apply Hat]. rewrite (y_node_ok nd (s next) (V s) X q (Hat s)). symmetry. apply plain_node. }
    assert (LOC1 : forall s s', (forall i, (i < S next)%nat -> s i = s' i) -> V1 s = V1 s' /\ (A1 s -> A1 s')).
    { intros s s' E. destruct (Hloc s s') as [EV EA]; [intros; apply E; lia|]. unfold V1, A1. rewrite EV, (E next) by lia. split; [reflexivity|tauto]. }
    assert (T1 : tracked (set lens next (size_of nd)) v1 V1 A1 (Rmax K K1)).
    { pose proof (Rmax_l K K1). pose proof (Rmax_r K K1). split; [lra|]. split.
      - intros s u j [HA HN]. pose proof (total_nonneg G size u). unfold V1, set. destruct (Nat.eqb j next) eqn:Ej.
        + rewrite (nrm_ext _ _ _ (fun k _ => d_node_ok nd (s next) (V s) X u (Hat s) k)). eapply Rle_trans; [apply (B1 (s next) u (fun j => d1 (V s j) p u)); auto|]. apply Rmult_le_compat_r; auto.
        + eapply Rle_trans; [apply HB; auto|]. apply Rmult_le_compat_r; auto.
      - intros t Ht. destruct (F1 t Ht) as (t0 & Ht0 & F). assert (M : 0 < Rmin t t0) by (apply Rmin_pos; lra). pose proof (Rmin_l t t0). pose proof (Rmin_r t t0).
        destruct (HT (Rmin t t0) M) as (d & Hd & HF). exists d. split; auto. intros q q' Hq Hq'. destruct (HF q q' Hq Hq') as (s & HA & Fs).
        destruct (F q q' (fun j => d1 (V s j) p (minus q' q))) as (sl & Hsl & N1 & N2 & N3); [eapply follows_weaken; [| |exact Fs]; lra|].
        set (s' := fun i => if Nat.eqb i next then sl else s i).
        assert (EV : V s' = V s /\ (A s -> A s')).
        { assert (E : forall i, (i < next)%nat -> s i = s' i) by (intros i Hi; unfold s'; destruct (Nat.eqb_spec i next); [lia|reflexivity]). destruct (Hloc s s' E) as [E1 E2]. split; auto. }
        destruct EV as [EV EA]. assert (Es : s' next = sl) by (unfold s'; now rewrite Nat.eqb_refl).
        exists s'. split; [split; [apply EA; auto|rewrite Es; exact Hsl]|].
        assert (Fs' : follows G size p lens X (Rmax K K1) t q q' (fun j => d1 (V s j) p (minus q' q))) by (eapply follows_weaken; [| |exact Fs]; lra).
        destruct Fs' as [P1 P2 P3 P4 P5 P6]. pose proof (total_nonneg G size (minus q' q)).
        assert (Y : forall r, at_ (vnode_value nd v) r = y_node nd X r) by (intros; apply plain_node).
        constructor; auto; intros j; unfold V1, v1, set; rewrite ?EV, ?Es; destruct (Nat.eqb j next) eqn:Ej; rewrite ?Y; try exact (P3 j); try exact (P4 j); try exact (P5 j); try exact (P6 j); try exact N2; try exact N3.
        + rewrite (nrm_ext _ _ (fun k => y_node nd X q' k - y_node nd X q k - d_node nd X sl (minus q' q) (fun j => d1 (V s j) p (minus q' q)) k)); auto.
          intros k _. f_equal. apply d_node_ok. exact (Hat s).
        + rewrite (nrm_ext _ _ (d_node nd X sl (minus q' q) (fun j => d1 (V s j) p (minus q' q)))) by (intros; apply d_node_ok; exact (Hat s)). apply Rle_trans with (K1 * tot (minus q' q)); [|apply Rmult_le_compat_r; auto].
          apply B1; auto. }
    destruct (IH (S next) v1 V1 _ A1 (Rmax K K1) Hrest AT1 LOC1 T1) as (K' & (Q0 & Q1 & Q2) & Q3). exists K'. split; [|exact Q3]. split; auto. split.
    + intros s u j (HA & HN & HR). apply Q1. split; [split|]; auto.
    + intros t Ht. destruct (Q2 t Ht) as (d & Hd & F). exists d. split; auto. intros q q' Hq Hq'. destruct (F q q' Hq Hq') as (s & ((HA & HN) & HR) & HF). exists s. split; [split; [|split]|]; auto.
Qed.

(* derivatives are homogeneous in the direction *)
Definition scaled t (u : point) : point := fun i k => t * u i k.
Definition homogeneous (V : nat -> value) := forall j t u k, d1 (V j) p (scaled t u) k = t * d1 (V j) p u k.
Lemma dot_scaled n x y z t : (forall i, y i = t * z i) -> dot n x y = t * dot n x z.
Proof. intros H. unfold dot. rewrite <- bsum_scal. apply bsum_ext; intros i _. rewrite H. ring. Qed.
Lemma dot_scaled_l n x y z t : (forall i, y i = t * z i) -> dot n y x = t * dot n z x.
Proof. intros H. rewrite !(dot_sym n _ x). apply dot_scaled; auto. Qed.
Lemma node_homogeneous nd V : homogeneous V -> forall t u k, d1 (vnode_value nd V) p (scaled t u) k = t * d1 (vnode_value nd V) p u k.
Proof.
  intros H t u k. destruct nd as [[h n m g l alpha beta|m ts sh|h n f|a b n]|h g c alpha beta]; simpl.
  - rewrite (dot_scaled n _ _ (d1 (V h) p u) t) by (intros; apply H).
    rewrite (dot_scaled_l n (at_ (V h) p) (W n m l (scaled t u g) k) (W n m l (u g) k) t) by reflexivity.
    assert (E : bias_entry l (scaled t u g) k = t * bias_entry l (u g) k) by (unfold bias_entry, scaled; destruct (bias_first l); ring). rewrite E. ring.
  - rewrite !terms_d1, !Rplus_0_r. unfold apply_terms. induction ts as [|s r IH]; simpl; [ring|]. rewrite IH, (dot_scaled _ _ _ (d1 (V (from s)) p u) t) by (intros; apply H). ring.
  - rewrite H. ring.
  - rewrite !H. ring.
  - assert (E : forall A, applied c A (d1 (V h) p (scaled t u)) k = t * applied c A (d1 (V h) p u) k).
    { intros A. unfold applied. apply dot_scaled. intros i. unfold columns_at. destruct (gather c _ _ i); [apply H|ring]. }
    rewrite E. unfold gathered_result. assert (E2 : applied c (weights c (scaled t u g)) (at_ (V h) p) k = t * applied c (weights c (u g)) (at_ (V h) p) k) by (unfold applied; apply dot_scaled_l; reflexivity).
    assert (E3 : spread_bias c (scaled t u g) k = t * spread_bias c (u g) k) by (unfold spread_bias, fed, each, scaled; destruct (feed c _ _); ring). rewrite E2, E3. ring.
Qed.
Lemma run_homogeneous : forall nds next V, homogeneous V -> homogeneous (vrun nds next V).
Proof.
  induction nds as [|nd rest IH]; intros next V H; simpl; auto. apply IH. intros j t u k. unfold set. destruct (Nat.eqb j next); [apply node_homogeneous; auto|apply H].
Qed.

(* The network, and with chosen slopes at p. *)
Variable nds : list vnode.
Definition output_value : value := vrun nds 1 start (length nds).
Definition selected (s : selection) : value := vrun (select s 1 nds) 1 start (length nds).
Definition output_size := vlengths nds 1 (fun _ => size O) (length nds).
Notation n := output_size.
Hypothesis Hfit : vfits G size nds 1 (fun _ => size O).
Lemma start_tracked : tracked (fun _ => size O) start (fun _ => start) (fun _ => True) 1.
Proof.
  assert (B : forall u, nrm (size O) (u O) <= 1 * tot u) by (intros u; rewrite Rmult_1_l; apply (len_total G size u O); lia).
  split; [lra|]. split; [intros s u j _; apply B|]. intros t Ht. exists t. split; auto. intros q q' Hq Hq'. exists (fun _ _ => 0). split; auto.
  pose proof (total_nonneg G size (minus q' q)). constructor; auto; intros j; simpl.
  - rewrite (nrm_ext _ _ (fun _ => 0)), nrm_0 by (intros; unfold minus; ring). apply Rmult_le_pos; lra.
  - apply B.
  - apply (Hq O). lia.
  - apply (Hq' O). lia.
Qed.
(* Clarke's generalised Jacobian of f at p: the convex hull of limits of Jacobians. A Jacobian is a map of directions; M is a
   limit of those at points q near p. The directions: all, or those of the input alone, or of the parameters alone. *)
Variable directions : point -> Prop.
Inductive clarke_jacobian (f : point -> vec) : (point -> vec) -> Prop :=
  | Limit M : (forall e, 0 < e -> exists q D, near G size p e q /\
      forall u, directions u -> (forall k, (k < n)%nat -> is_derive (fun t => f (line q u t) k) 0 (D u k)) /\ nrm n (fun k => M u k - D u k) <= e * tot u) -> clarke_jacobian f M
  | Mix M M' t : 0 <= t <= 1 -> clarke_jacobian f M -> clarke_jacobian f M' -> clarke_jacobian f (fun u k => t * M u k + (1 - t) * M' u k).

(* What holds of all choices of slopes holds of every element, as far as it is convex. *)
Theorem R5_support a u c M : directions u -> (forall s, admissible p s nds 1 start -> dot n a (d1 (selected s) p u) <= c) ->
  clarke_jacobian (at_ output_value) M -> dot n a (M u) <= c.
Proof.
  intros Hu Hs HM. induction HM as [M HM|M M' t Ht _ IH _ IH'].
  - destruct (run_tracks nds 1 start (fun _ => start) (fun _ => size O) (fun _ => True) 1 Hfit (fun _ _ _ => eq_refl) (fun _ _ _ => conj eq_refl (fun x => x)) start_tracked) as (K & (_ & _ & HT) & _).
    set (A := nrm n a). set (T := tot u). assert (A0 : 0 <= A) by apply nrm_nonneg. assert (T0 : 0 <= T) by apply total_nonneg.
    assert (X : forall e, 0 < e -> dot n a (M u) <= c + e * (2 * A * T + 1)).
    { intros e He. destruct (HT e He) as (d & Hd & F). destruct (HM (Rmin e (d / 2))) as (q & D & Nq & HDM); [apply Rmin_pos; lra|].
      destruct (HDM u Hu) as [HD HMD]. pose proof (Rmin_l e (d / 2)) as m1. pose proof (Rmin_r e (d / 2)) as m2.
      assert (DG : is_derive (fun t => dot n a (at_ output_value (line q u t))) 0 (dot n a (D u))).
      { unfold dot. apply is_derive_bsum; intros i Hi. apply @is_derive_scal. apply HD; auto. }
      apply is_derive_Reals in DG. destruct (DG e He) as [dl Hdl]. set (h := Rmin (dl / 2) (d / (2 * (T + 1)))).
      assert (P1 : 0 < dl / 2) by (pose proof (cond_pos dl); lra).
      assert (P2 : 0 < d / (2 * (T + 1))) by (apply Rmult_lt_0_compat; [auto|apply Rinv_0_lt_compat; lra]).
      assert (h0 : 0 < h) by (apply Rmin_pos; auto). assert (h1 : h <= dl / 2) by apply Rmin_l. assert (h2 : h <= d / (2 * (T + 1))) by apply Rmin_r.
      assert (hT : h * T <= d / 2).
      { apply Rle_trans with (d / (2 * (T + 1)) * (T + 1)); [apply Rmult_le_compat; lra|]. apply Req_le. field. lra. }
      assert (E : minus (line q u h) q = scaled h u) by (do 2 (apply FunctionalExtensionality.functional_extensionality; intro); unfold minus, line, scaled; ring).
      assert (N1 : near G size p d q) by (eapply near_weaken; [|exact Nq]; lra).
      assert (N2 : near G size p d (line q u h)).
      { intros i Hi. rewrite (nrm_ext _ _ (fun k => minus q p i k + h * u i k)) by (intros; unfold minus, line; ring). eapply Rle_trans; [apply minkowski|].
        rewrite nrm_scal, Rabs_pos_eq by lra. specialize (Nq i Hi). pose proof (len_total G size u i Hi) as L. unfold len in L. fold T in L.
        assert (h * nrm (size i) (u i) <= h * T) by (apply Rmult_le_compat_l; lra). lra. }
      destruct (F q (line q u h) N1 N2) as (s & (_ & Ha) & Fs). destruct Fs as [_ _ P _ _ _]. specialize (P (length nds)). cbv beta in P. rewrite E in P.
      change (vlengths nds 1 (fun _ => size O) (length nds)) with n in P. change (vrun nds 1 start (length nds)) with output_value in P. change (vrun (select s 1 nds) 1 start (length nds)) with (selected s) in P.
      assert (ET : tot (scaled h u) = h * T).
      { unfold T, total, sum1. rewrite <- bsum_scal. apply bsum_ext; intros i _. unfold len, scaled. rewrite nrm_scal, Rabs_pos_eq by lra. ring. }
      rewrite ET in P.
      set (G0 := dot n a (at_ output_value (line q u h)) - dot n a (at_ output_value q)).
      assert (B : G0 <= h * c + A * (e * (h * T))).
      { replace G0 with (h * dot n a (d1 (selected s) p u) + dot n a (fun k => at_ output_value (line q u h) k - at_ output_value q k - d1 (selected s) p (scaled h u) k)).
        - apply Rplus_le_compat; [apply Rmult_le_compat_l; [lra|apply Hs; auto]|]. eapply Rle_trans; [apply Rle_abs|]. eapply Rle_trans; [apply CSn|]. fold A. apply Rmult_le_compat_l; auto.
        - unfold G0, dot. rewrite <- bsum_scal, <- bsum_plus, <- bsum_minus. apply bsum_ext; intros k _.
          assert (HO : d1 (selected s) p (scaled h u) k = h * d1 (selected s) p u k). { apply (run_homogeneous (select s 1 nds) 1 start). intros j t w i. reflexivity. }
          rewrite HO. ring. }
      specialize (Hdl h ltac:(lra) ltac:(rewrite Rabs_pos_eq; lra)). rewrite Rplus_0_l, line_start in Hdl. fold G0 in Hdl. apply Rabs_def2 in Hdl as [_ Hdl].
      assert (Q : G0 / h <= c + A * (e * T)).
      { apply Rmult_le_reg_r with h; auto. unfold Rdiv. rewrite Rmult_assoc, Rinv_l, Rmult_1_r by lra. lra. }
      assert (R : dot n a (M u) <= dot n a (D u) + A * (e * T)).
      { replace (dot n a (M u)) with (dot n a (D u) + dot n a (fun k => M u k - D u k)) by (unfold dot; rewrite <- bsum_plus; apply bsum_ext; intros; ring).
        apply Rplus_le_compat_l. eapply Rle_trans; [apply Rle_abs|]. eapply Rle_trans; [apply CSn|]. apply Rmult_le_compat_l; auto. eapply Rle_trans; [exact HMD|]. fold T. apply Rmult_le_compat_r; lra. }
      lra. }
    apply Rnot_lt_le. intros C. set (g := dot n a (M u) - c) in *. assert (0 < g) by (unfold g; lra). set (z := 2 * A * T + 1) in *. assert (0 < z) by (unfold z; assert (0 <= 2 * A * T) by (repeat apply Rmult_le_pos; lra); lra).
    specialize (X (g / (2 * z)) ltac:(apply Rmult_lt_0_compat; [auto|apply Rinv_0_lt_compat; lra])). replace (g / (2 * z) * z) with (g / 2) in X by (field; lra). unfold g in *. lra.
  - replace (dot n a (fun k => t * M u k + (1 - t) * M' u k)) with (t * dot n a (M u) + (1 - t) * dot n a (M' u)) by (unfold dot; rewrite <- !bsum_scal, <- bsum_plus; apply bsum_ext; intros; ring).
    assert (t * dot n a (M u) <= t * c) by (apply Rmult_le_compat_l; lra). assert ((1 - t) * dot n a (M' u) <= (1 - t) * c) by (apply Rmult_le_compat_l; lra). lra.
Qed.
Theorem R5_norm u K M : directions u -> (forall s, admissible p s nds 1 start -> nrm n (d1 (selected s) p u) <= K) -> clarke_jacobian (at_ output_value) M -> nrm n (M u) <= K.
Proof.
  intros Hu Hs HM. pose proof (nrm_nonneg n (M u)) as N0.
  assert (X : dot n (M u) (M u) <= nrm n (M u) * K).
  { apply (R5_support (M u) u (nrm n (M u) * K) M); auto. intros s Ha. eapply Rle_trans; [apply Rle_abs|]. eapply Rle_trans; [apply CSn|]. apply Rmult_le_compat_l; auto. }
  change (dot n (M u) (M u)) with (nrm2 n (M u)) in X. rewrite <- nrm_sq in X. destruct (Req_dec (nrm n (M u)) 0) as [E|E]; [|apply Rmult_le_reg_l with (nrm n (M u)); lra].
  rewrite E in *. apply Rnot_lt_le. intros C.
  assert (Y : dot n (fun _ => 1) (M u) <= 0) by (eapply Rle_trans; [apply Rle_abs|]; eapply Rle_trans; [apply CSn|]; rewrite E; lra).
  (* there is a choice of slopes *)
  assert (Z : exists s, admissible p s nds 1 start).
  { destruct (run_tracks nds 1 start (fun _ => start) (fun _ => size O) (fun _ => True) 1 Hfit (fun _ _ _ => eq_refl) (fun _ _ _ => conj eq_refl (fun x => x)) start_tracked) as (K0 & (_ & _ & HT) & _).
    destruct (HT 1 ltac:(lra)) as (d & Hd & F). destruct (F p p) as (s & (_ & Ha) & _); [| |exists s; auto]; intros i Hi; rewrite (nrm_ext _ _ (fun _ => 0)), nrm_0 by (intros; unfold minus; ring); lra. }
  destruct Z as (s & Ha). specialize (Hs s Ha). pose proof (nrm_nonneg n (d1 (selected s) p u)). lra.
Qed.
(* |M_i| <= n1[i], for all i at once; and what R6 makes of it *)
Theorem R5_first_order a0 a1 a2 M : (forall s, admissible p s nds 1 start -> norm_jet G size (fun q => q = p) n (selected s) a0 a1 a2) ->
  clarke_jacobian (at_ output_value) M -> forall i u, (i <= G)%nat -> directions (only i u) -> nrm n (M (only i u)) <= a1 i * len size u i.
Proof. intros Hs HM i u Hi Hu. apply R5_norm; auto. intros s Ha. apply (Hs s Ha); auto. Qed.
Theorem R5_all_parameters K M : (forall s, admissible p s nds 1 start -> forall u, of_parameters u -> nrm n (d1 (selected s) p u) <= K * all_parameters G size u) ->
  clarke_jacobian (at_ output_value) M -> forall u, directions u -> of_parameters u -> nrm n (M u) <= K * all_parameters G size u.
Proof. intros Hs HM u Hd Hu. apply R5_norm; auto. Qed.
(* R6 at kinks: n1 of the chain rule's derivative, for every choice of slopes, bounds the blocks of one joint element *)
Theorem R6_clarke (a1 : nat -> R) M : (forall s, admissible p s nds 1 start -> forall u, nrm n (d1 (selected s) p u) <= sum1 G size a1 u) -> clarke_jacobian (at_ output_value) M ->
  (forall u, directions u -> of_input u -> nrm n (M u) <= a1 O * nrm (size O) (u O)) /\
  (forall u, directions u -> of_parameters u -> nrm n (M u) <= nrm G (fun i => a1 (S i)) * all_parameters G size u).
Proof.
  intros Hs HM. split; intros u Hd Hu; (apply R5_norm; auto; intros s Ha; eapply Rle_trans; [apply Hs; auto|]).
  - rewrite sum1_of_input by auto. lra.
  - rewrite sum1_of_parameters by auto. rewrite all_parameters_norm. eapply Rle_trans; [apply Rle_abs|apply CSn].
Qed.
End Generalised.
(* chosen slopes keep the bounds of the slopes off the kinks: R4's hypotheses hold of them *)
Theorem R5_slopes a t s lo hi : (forall x, ~ kink a x -> lo <= phi1 a x <= hi) -> clarke_slope a t s -> lo <= s <= hi.
Proof.
  intros H (l & r & Hl & Hr & Hs).
  assert (L : lo <= l <= hi).
  { split; apply Rnot_lt_le; intros C; [destruct (Hl ((lo - l) / 2)) as (d & Hd & A)|destruct (Hl ((l - hi) / 2)) as (d & Hd & A)]; try lra;
      destruct (A (t - d / 2)) as [K B]; try lra; specialize (H _ K); apply Rabs_le_between in B; lra. }
  assert (R : lo <= r <= hi).
  { split; apply Rnot_lt_le; intros C; [destruct (Hr ((lo - r) / 2)) as (d & Hd & A)|destruct (Hr ((r - hi) / 2)) as (d & Hd & A)]; try lra;
      destruct (A (t + d / 2)) as [K B]; try lra; specialize (H _ K); apply Rabs_le_between in B; lra. }
  unfold Rmin, Rmax in Hs. destruct (Rle_dec l r); lra.
Qed.
