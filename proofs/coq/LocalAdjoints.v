(* L4 and L14 of proofs/rules-local.md. *)
Require Import Reals Lra Lia Psatz List.
From Coquelicot Require Import Coquelicot.
From Certbound Require Import Vectors Network LocalWeb LocalSensitivities.
Open Scope R_scope.

Definition at_stage j (v : vec) : nat -> vec := fun l => if Nat.eqb l j then v else fun _ => 0.
Section Adjoints.
Variables (X : web) (c c' : coefficients) (O : nat) (Y : nat -> vec). (* O rows of Y: one unit row, or the identity *)
Hypothesis HX : ordered X.
Hypothesis Hc : coefficients_of X c.
Hypothesis Hc' : coefficients_of X c'.
Let last := pred (stages X).
Let z_ r := width X (stage X r).
(* N_k = Y and N_j = sum of P_m L_mj with P_r = N_st(r) S_r; site_adjoint: sum of P_m M_ms *)
Definition port_adjoint (cc : coefficients) (N : nat -> nat -> nat -> R) r o v := dot (z_ r) (N (stage X r) o) (fun q => S_ cc r q * v q).
Definition site_adjoint cc N s o v := bsum (ports X) (fun m => port_adjoint cc N m o (M X m s v)).
Definition adjoints cc (N : nat -> nat -> nat -> R) := forall o l v, (o < O)%nat -> (l < stages X)%nat ->
  dot (width X l) (N l o) v = (if Nat.eqb l last then dot (width X l) (Y o) v else 0) + bsum (ports X) (fun m => port_adjoint cc N m o (through X cc m l v)).
Lemma row_answers cc N o e f d : adjoints cc N -> coefficients_of X cc -> (o < O)%nat -> (0 < stages X)%nat -> solves X cc e f d ->
  bsum (stages X) (fun l => dot (width X l) (N l o) (f l)) + bsum (sites X) (fun s => site_adjoint cc N s o (e s)) = dot (width X last) (Y o) (du d last).
Proof.
  intros HN Hcc Ho Hk Hd.
  rewrite (adjoint X cc e f d (fun l => dot (width X l) (N l o)) (fun s => site_adjoint cc N s o) (fun l v => if Nat.eqb l last then dot (width X l) (Y o) v else 0) (fun _ _ => 0) HX Hcc Hd).
  - rewrite bsum_0, Rplus_0_r. rewrite <- (bsum_delta (stages X) last (fun l => dot (width X l) (Y o) (du d l))) by (unfold last; lia).
    apply bsum_ext; intros l _. now rewrite Nat.eqb_sym.
  - intros l. apply form_dot.
  - intros l v Hl. now apply HN.
  - intros s v _. unfold site_adjoint, port_adjoint, z_. ring.
Qed.
Variables (N Nh : nat -> nat -> nat -> R). (* at the point; of the centres *)
Hypothesis HN : adjoints c N.
Hypothesis HNh : adjoints c' Nh.
Variable (j : nat).
Hypothesis Hj : (j < stages X)%nat.
(* a source v in u_j, answered by the centres: X_r v and V_t v *)
Variable back : vec -> changes.
Hypothesis Hback : forall v, solves X c' (fun _ _ => 0) (at_stage j v) (back v).
Definition X_ r v := dz (back v) r.
Definition V_ t v := du (back v) (parent X t).
Lemma at_stage_sum v (F : nat -> vec -> R) : (forall l, linear_form (F l)) -> bsum (stages X) (fun l => F l (at_stage j v l)) = F j v.
Proof.
  intros HF. rewrite <- (bsum_delta (stages X) j (fun l => F l v) Hj). apply bsum_ext; intros l _. unfold at_stage. rewrite Nat.eqb_sym.
  destruct (Nat.eqb j l); auto. now apply form_0.
Qed.
Lemma site_form cc NN s o : linear_form (site_adjoint cc NN s o).
Proof.
  apply form_bsum; intros m _. apply (form_after (port_adjoint cc NN m o)); [apply (form_diagonal (dot _ _)), form_dot|]. destruct HX as (_ & _ & _ & HM & _). apply HM.
Qed.
(* N_j - N^_j = sum of N_st(r) (S_r - S^_r) X_r + sum of P_t (L_t - L^_t) V_t, exactly *)
Theorem L4_telescoping o v : (o < O)%nat ->
  dot (width X j) (N j o) v - dot (width X j) (Nh j o) v =
  bsum (ports X) (fun r => dot (z_ r) (N (stage X r) o) (fun q => (S_ c r q - S_ c' r q) * X_ r v q)) +
  bsum (sites X) (fun t => site_adjoint c N t o (fun q => L_ c t (V_ t v) q - L_ c' t (V_ t v) q)).
Proof.
  intros Ho. pose proof HX as (Hst & _). assert (Hk : (0 < stages X)%nat) by lia.
  pose proof (row_answers c' Nh o _ _ _ HNh Hc' Ho Hk (Hback v)) as R1. pose proof (row_answers c N o _ _ _ HN Hc Ho Hk (as_sources X c' c _ _ _ (Hback v))) as R2.
  rewrite <- R2 in R1. clear R2.
  rewrite (at_stage_sum v (fun l => dot (width X l) (Nh l o))) in R1 by (intros; apply form_dot).
  rewrite (bsum_ext (sites X) (fun s => site_adjoint c' Nh s o (fun _ => 0)) (fun _ => 0)), bsum_0 in R1 by (intros; apply (form_0 (site_adjoint c' Nh i o)), site_form).
  rewrite (bsum_ext (stages X) (fun l => dot (width X l) (N l o) _) (fun l => dot (width X l) (N l o) (at_stage j v l) +
    dot (width X l) (N l o) (fun p => bsum (ports X) (fun r => if Nat.eqb (stage X r) l then (S_ c' r p - S_ c r p) * dz (back v) r p else 0)))) in R1
    by (intros l _; apply (proj1 (form_dot (width X l) (N l o)))).
  rewrite bsum_plus, (at_stage_sum v (fun l => dot (width X l) (N l o))) in R1 by (intros; apply form_dot).
  assert (E1 : bsum (stages X) (fun l => dot (width X l) (N l o) (fun p => bsum (ports X) (fun r => if Nat.eqb (stage X r) l then (S_ c' r p - S_ c r p) * dz (back v) r p else 0))) =
    - bsum (ports X) (fun r => dot (z_ r) (N (stage X r) o) (fun q => (S_ c r q - S_ c' r q) * X_ r v q))).
  { transitivity (bsum (stages X) (fun l => bsum (ports X) (fun r => if Nat.eqb (stage X r) l then dot (width X l) (N l o) (fun p => (S_ c' r p - S_ c r p) * dz (back v) r p) else 0))).
    - apply bsum_ext; intros l _. rewrite (form_sum (dot (width X l) (N l o)) (ports X) (fun r p => if Nat.eqb (stage X r) l then (S_ c' r p - S_ c r p) * dz (back v) r p else 0)) by apply form_dot.
      apply bsum_ext; intros r _. destruct (Nat.eqb (stage X r) l); auto. apply (form_0 (dot _ _)), form_dot.
    - rewrite (bsum_by (ports X) (stages X) (stage X) (fun l r => dot (width X l) (N l o) (fun p => (S_ c' r p - S_ c r p) * dz (back v) r p))) by auto.
      transitivity (bsum (ports X) (fun r => -1 * dot (z_ r) (N (stage X r) o) (fun q => (S_ c r q - S_ c' r q) * X_ r v q))); [|rewrite bsum_scal; ring].
      apply bsum_ext; intros r _. unfold dot, z_, X_. rewrite <- bsum_scal. apply bsum_ext; intros; ring. }
  rewrite E1 in R1.
  assert (E2 : bsum (sites X) (fun s => site_adjoint c N s o (fun q => 0 + (L_ c' s (du (back v) (parent X s)) q - L_ c s (du (back v) (parent X s)) q))) =
    - bsum (sites X) (fun t => site_adjoint c N t o (fun q => L_ c t (V_ t v) q - L_ c' t (V_ t v) q))).
  { transitivity (bsum (sites X) (fun t => -1 * site_adjoint c N t o (fun q => L_ c t (V_ t v) q - L_ c' t (V_ t v) q))); [|rewrite bsum_scal; ring].
    apply bsum_ext; intros t _. rewrite <- (proj2 (site_form c N t o)). f_equal. apply vec_ext; intros q. unfold V_. ring. }
  rewrite E2 in R1. lra.
Qed.
End Adjoints.

Definition unit i : vec := fun q => if Nat.eqb q i then 1 else 0.
Lemma dot_unit n w i : (i < n)%nat -> dot n w (unit i) = w i.
Proof.
  intros H. rewrite <- (bsum_delta n i w H). apply bsum_ext; intros q _. unfold unit. rewrite (Nat.eqb_sym q i). destruct (Nat.eqb i q); ring.
Qed.
Lemma map_entries m n f v p : linear_map f -> reads m n f -> (p < m)%nat -> f v p = bsum n (fun i => f (unit i) p * v i).
Proof.
  intros Hf Hr Hp. rewrite (Hr v (fun q => bsum n (fun i => v i * unit i q)) p); auto.
  - rewrite (form_sum (fun v => f v p) n (fun i q => v i * unit i q)) by apply Hf. apply bsum_ext; intros i _. rewrite (proj2 (Hf p)). ring.
  - intros q Hq. rewrite <- (bsum_delta n q v Hq). apply bsum_ext; intros i _. unfold unit. destruct (Nat.eqb q i); ring.
Qed.
Lemma abs_dot n a b : Rabs (dot n a b) <= bsum n (fun i => Rabs (a i) * Rabs (b i)).
Proof. eapply Rle_trans; [apply abs_bsum|]. apply Req_le, bsum_ext; intros. apply Rabs_mult. Qed.

Lemma dot_ext_zero n a b : (forall i, (i < n)%nat -> b i = 0) -> dot n a b = 0.
Proof. intros H. unfold dot. rewrite (bsum_ext n _ (fun _ => 0)), bsum_0; auto. intros i Hi. rewrite H by auto. ring. Qed.
(* Before the source nothing moves. *)
Lemma before_source X c d j v : ordered X -> coefficients_of X c -> (j < stages X)%nat -> solves X c (fun _ _ => 0) (at_stage j v) d ->
  (forall r p, (r < ports X)%nat -> (stage X r <= j)%nat -> dz d r p = 0) /\ (forall l p, (l < j)%nat -> du d l p = 0) /\ forall p, du d j p = v p.
Proof.
  intros HX Hc Hj Hd. pose proof HX as (Hst & _). pose proof Hd as (Hu & _).
  assert (P : forall r n, (r < ports X)%nat -> (stage X r <= n)%nat -> (forall l p, (l < n)%nat -> du d l p = 0) -> forall p, dz d r p = 0).
  { intros r n Hr Hn H p. rewrite (port_equation X c _ _ d r p HX Hc Hd Hr). rewrite (bsum_ext (stages X) _ (fun _ => 0)), bsum_0.
    - rewrite (bsum_ext (sites X) _ (fun _ => 0)), bsum_0; [ring|]. intros s _. apply (form_0 (fun v => M X r s v p)). destruct HX as (_ & _ & _ & HM & _). apply HM.
    - intros l _. destruct (Nat.ltb_spec l (stage X r)).
      + rewrite (vec_ext (du d l) (fun _ => 0)) by (intros; apply H; lia). apply (form_0 (fun v => through X c r l v p)). now apply through_linear.
      + now apply through_later. }
  assert (U : forall n, (n <= j)%nat -> forall l p, (l < n)%nat -> du d l p = 0).
  { induction n as [|n IH]; intros Hn l p Hl; [lia|]. rewrite Hu by lia. unfold at_stage. destruct (Nat.eqb_spec l j); [lia|]. rewrite (bsum_ext _ _ (fun _ => 0)), bsum_0; [ring|].
    intros r Hr. destruct (Nat.eqb_spec (stage X r) l); auto. rewrite (P r n); auto; [ring|lia|]. intros; apply IH; lia. }
  split; [|split].
  - intros r p Hr Hs. apply (P r j); auto. intros l q Hl. apply (U j); auto.
  - intros l p Hl. apply (U j); auto.
  - intros p. rewrite Hu by auto. unfold at_stage. rewrite Nat.eqb_refl. rewrite (bsum_ext _ _ (fun _ => 0)), bsum_0; [ring|].
    intros r Hr. destruct (Nat.eqb_spec (stage X r) j); auto. rewrite (P r j); auto; [ring|lia|]. intros; apply (U j); auto.
Qed.

(* The adjoint matrices and the hats of Conventions exist: backwards from the last stage. *)
Section Exist.
Variables (X : web) (c : coefficients).
Hypothesis HX : ordered X.
Hypothesis Hc : coefficients_of X c.
(* B: what stands for itself; b: which ports count *)
Variables (B : nat -> nat -> nat -> R) (b : nat -> bool).
Hypothesis HB : forall l o i, (stages X <= l)%nat -> B l o i = 0.
Definition backwards (N : nat -> nat -> nat -> R) l o i : R := B l o i + bsum (ports X) (fun m => if b m then dot (width X (stage X m)) (N (stage X m) o) (fun q => S_ c m q * through X c m
  l (unit i) q) else 0).
Lemma backwards_later N N' l : (forall k, (k < stages X)%nat -> (l < k)%nat -> N k = N' k) -> backwards N l = backwards N' l.
Proof.
  intros H. destruct HX as (Hst & _). do 2 (apply FunctionalExtensionality.functional_extensionality; intro). unfold backwards. f_equal. apply bsum_ext; intros m Hm. destruct (b m); auto.
  destruct (Nat.ltb_spec l (stage X m)); [rewrite H; auto|]. rewrite !dot_ext_zero; auto; intros q _; rewrite through_later; auto; ring.
Qed.
Lemma backwards_fixed : exists N, forall l, N l = backwards N l.
Proof.
  set (w := fun n => Nat.iter n backwards (fun _ _ _ => 0)).
  assert (St : forall n l, (stages X <= l + n)%nat -> w (S n) l = w n l).
  { induction n as [|n IH]; intros l Hl.
    - do 2 (apply FunctionalExtensionality.functional_extensionality; intro). change (w 1%nat) with (backwards (w 0%nat)). unfold backwards. rewrite HB by lia. simpl. rewrite Rplus_0_l.
      rewrite (bsum_ext _ _ (fun _ => 0)), bsum_0; auto. intros m _. destruct (b m); auto. unfold dot. rewrite (bsum_ext _ _ (fun _ => 0)), bsum_0; auto. intros; ring.
    - change (w (S (S n))) with (backwards (w (S n))). change (w (S n)) with (backwards (w n)) at 2. apply backwards_later. intros k _ Hk. apply IH. lia. }
  exists (w (stages X)). intros l. symmetry. apply (St (stages X) l). lia.
Qed.
Lemma by_entries N l o v : (forall l, N l = backwards N l) -> dot (width X l) (N l o) v =
  dot (width X l) (B l o) v + bsum (ports X) (fun m => if b m then dot (width X (stage X m)) (N (stage X m) o) (fun q => S_ c m q * through X c m l v q) else 0).
Proof.
  intros HN. transitivity (dot (width X l) (backwards N l o) v); [now rewrite <- HN|]. unfold backwards, dot at 1. rewrite (bsum_ext (width X l) _ (fun i => B l o i * v i + bsum (ports X)
    (fun m => (if b m then dot (width X (stage X m)) (N (stage X m) o) (fun q => S_ c m q * through X c m l (unit i) q) else 0) * v i)))
    by (intros; rewrite Rmult_plus_distr_r, bsum_scalr; reflexivity).
  rewrite bsum_plus. f_equal. rewrite bsum_swap. apply bsum_ext; intros m _. destruct (b m); [|rewrite (bsum_ext _ _ (fun _ => 0)), bsum_0; auto; intros; ring].
  unfold dot. rewrite (bsum_ext (width X l) _ (fun i => bsum (width X (stage X m)) (fun q => N (stage X m) o q * S_ c m q * (through X c m l (unit i) q * v i)))) by (intros;
    rewrite <- bsum_scalr; apply bsum_ext; intros; ring).
  rewrite bsum_swap. apply bsum_ext; intros q Hq. rewrite bsum_scal, <- (map_entries (width X (stage X m)) (width X l) (through X c m l) v q); auto;
    [ring|now apply through_linear|now apply through_reads].
Qed.
End Exist.
Theorem adjoints_exist X c O Y : ordered X -> coefficients_of X c -> (0 < stages X)%nat -> exists N, adjoints X O Y c N.
Proof.
  intros HX Hc Hk. destruct (backwards_fixed X c HX Hc (fun l o i => if Nat.eqb l (pred (stages X)) then Y o i else 0) (fun _ => true)) as [N HN].
  { intros l o i Hl. destruct (Nat.eqb_spec l (pred (stages X))); auto. lia. }
  exists N. intros o l v Ho Hl. rewrite (by_entries X c HX Hc _ _ N l o v HN). f_equal. destruct (Nat.eqb l (pred (stages X))); auto. unfold dot.
    rewrite (bsum_ext _ _ (fun _ => 0)), bsum_0; auto. intros; ring.
Qed.
Theorem transfers_exist X c : ordered X -> coefficients_of X c -> exists U A, transfers X c (fun m l p => dot (width X l) (U m l p)) (fun m s p => dot (site_width X s) (A m s p)).
Proof.
  intros HX Hc. pose proof HX as (Hst & _ & HK & HM & _ & RM & _).
  assert (E : forall m, exists N, forall l, N l = backwards X c (fun l o i => if Nat.ltb l (stages X) then through X c m l (unit i) o else 0) (before X m) N l).
  { intros m. apply backwards_fixed; auto. intros l o i Hl. destruct (Nat.ltb_spec l (stages X)); auto. lia. }
  (* one for each port, of which there are finitely many *)
  assert (F : exists U : nat -> nat -> nat -> nat -> R, forall m, (m < ports X)%nat -> forall l, U m l = backwards X c (fun l o i => if Nat.ltb l (stages X) then through X c m l (unit i) o
    else 0) (before X m) (U m) l).
  { generalize (ports X). induction n as [|n IH]; [exists (fun _ _ _ _ => 0); lia|]. destruct IH as [U HU]. destruct (E n) as [N HN]. exists (fun m => if Nat.eqb m n then N else U m). intros m Hm l.
    destruct (Nat.eqb_spec m n) as [->|]; [apply HN|apply HU; lia]. }
  destruct F as [U HU]. exists U, (fun m s p i => M X m s (unit i) p + bsum (ports X) (fun r => if before X m r then dot (width X (stage X r)) (U m (stage X r) p) (fun q => S_ c r q * M X r
    s (unit i) q) else 0)).
  split; [|split].
  - intros. apply form_dot.
  - intros m l p v Hm Hl Hp. specialize (Hst m Hm). rewrite (by_entries X c HX Hc _ _ (U m) l p v (HU m Hm)). f_equal. destruct (Nat.ltb_spec l (stages X)); [|lia].
    symmetry. apply (map_entries (width X (stage X m))); auto; [now apply through_linear|now apply through_reads].
  - intros m s p v Hm Hs Hp. rewrite (map_entries (width X (stage X m)) (site_width X s) (M X m s) v p) by auto. unfold dot at 1.
    rewrite (bsum_ext (site_width X s) _ (fun i => M X m s (unit i) p * v i + bsum (ports X) (fun r => (if before X m r then dot (width X (stage X r)) (U m (stage X r) p) (fun q => S_ c r q
      * M X r s (unit i) q) else 0) * v i)))
      by (intros; rewrite Rmult_plus_distr_r, bsum_scalr; reflexivity).
    rewrite bsum_plus. f_equal. rewrite bsum_swap. apply bsum_ext; intros r _. destruct (before X m r); [|rewrite (bsum_ext _ _ (fun _ => 0)), bsum_0; auto; intros; ring].
    unfold dot. rewrite (bsum_ext (site_width X s) _ (fun i => bsum (width X (stage X r)) (fun q => U m (stage X r) p q * S_ c r q * (M X r s (unit i) q * v i)))) by (intros;
      rewrite <- bsum_scalr; apply bsum_ext; intros; ring).
    rewrite bsum_swap. apply bsum_ext; intros q Hq. rewrite bsum_scal, <- (map_entries (width X (stage X r)) (site_width X s) (M X r s) v q); auto. ring.
Qed.

Section Entries.
Variables (X : web) (c c' : coefficients) (O : nat) (Y : nat -> vec).
Hypothesis HX : ordered X.
Hypothesis Hc : coefficients_of X c.
Hypothesis Hc' : coefficients_of X c'.
Variables (N Nh : nat -> nat -> nat -> R).
Hypothesis HN : adjoints X O Y c N.
Hypothesis HNh : adjoints X O Y c' Nh.
Variable back : nat -> vec -> changes.
Hypothesis Hback : forall j v, (j < stages X)%nat -> solves X c' (fun _ _ => 0) (at_stage j v) (back j v).
Let z_ r := width X (stage X r).
Let last := pred (stages X).
Lemma port_form cc NN r o : linear_form (port_adjoint X cc NN r o).
Proof. apply (form_diagonal (dot _ _)), form_dot. Qed.
(* L_mj - L^_mj = sum of M_ms (L_s - L^_s) over p(s) = j; so the difference of one step *)
Lemma one_step_back o j v : (o < O)%nat -> (j < stages X)%nat ->
  dot (width X j) (N j o) v = (if Nat.eqb j last then dot (width X j) (Y o) v else 0) + bsum (ports X) (fun m => port_adjoint X c N m o (through X c' m j v)) +
    bsum (sites X) (fun s => if Nat.eqb (parent X s) j then site_adjoint X c N s o (fun q => L_ c s v q - L_ c' s v q) else 0).
Proof.
  intros Ho Hj. rewrite (HN o j v Ho Hj). fold last. rewrite Rplus_assoc. f_equal.
  assert (E : forall m, port_adjoint X c N m o (through X c m j v) = port_adjoint X c N m o (through X c' m j v) +
    bsum (sites X) (fun s => if Nat.eqb (parent X s) j then port_adjoint X c N m o (M X m s (fun q => L_ c s v q - L_ c' s v q)) else 0)).
  { intros m. destruct (port_form c N m o) as [A _].
    transitivity (port_adjoint X c N m o (fun p => through X c' m j v p + bsum (sites X) (fun s => if Nat.eqb (parent X s) j then M X m s (fun q => L_ c s v q - L_ c' s v q) p else 0))).
    - f_equal. apply vec_ext; intros p. unfold through. rewrite Rplus_assoc, <- bsum_plus. f_equal. apply bsum_ext; intros s _. destruct (Nat.eqb (parent X s) j); [|ring].
      pose proof HX as (_ & _ & _ & HM & _). rewrite (form_minus (fun v => M X m s v p)) by apply HM. ring.
    - rewrite (A (through X c' m j v) (fun p => bsum (sites X) _)). f_equal.
      rewrite (form_sum (port_adjoint X c N m o) (sites X) (fun s p => if Nat.eqb (parent X s) j then M X m s (fun q => L_ c s v q - L_ c' s v q) p else 0)) by apply port_form.
      apply bsum_ext; intros s _. destruct (Nat.eqb (parent X s) j); auto. apply (form_0 (port_adjoint X c N m o)), port_form. }
  rewrite (bsum_ext (ports X) _ _ (fun m _ => E m)), bsum_plus. f_equal. rewrite bsum_swap. apply bsum_ext; intros s _.
  destruct (Nat.eqb (parent X s) j); [reflexivity|]. now rewrite bsum_0.
Qed.

(* L1: total deviation and top of the slopes. Nr, Pr and Sr are the stored centres of N, P and the site's P; rN, rP, rS what their roundings add. *)
Variables (sigma s : nat -> vec) (Nr Pr Sr : nat -> nat -> nat -> R) (rN rN' rP rS : nat -> nat -> nat -> R).
Hypothesis Hsigma : forall r q, (r < ports X)%nat -> (q < z_ r)%nat -> Rabs (S_ c r q - S_ c' r q) <= sigma r q /\ Rabs (S_ c r q) <= s r q.
Hypothesis RN : forall j o i, (j < stages X)%nat -> (o < O)%nat -> (i < width X j)%nat ->
  Rabs ((if Nat.eqb j last then Y o i else 0) + bsum (ports X) (fun m => dot (z_ m) (Pr m o) (through X c' m j (unit i))) - Nr j o i) <= rN j o i /\ Rabs (Nh j o i - Nr j o i) <= rN' j o i.
Hypothesis RP : forall r o q, (r < ports X)%nat -> (o < O)%nat -> (q < z_ r)%nat -> Rabs (Nr (stage X r) o q * S_ c' r q - Pr r o q) <= rP r o q.
Hypothesis RS : forall t o i, (t < sites X)%nat -> (o < O)%nat -> (i < site_width X t)%nat ->
  Rabs (bsum (ports X) (fun m => dot (z_ m) (Pr m o) (M X m t (unit i))) - Sr t o i) <= rS t o i.
(* the numbers of the rule *)
Variables (e f g : nat -> nat -> nat -> R) (move : nat -> nat -> nat -> R).
Definition step_ j o i := bsum (ports X) (fun m => if Nat.ltb j (stage X m) then bsum (z_ m) (fun q => f m o q * Rabs (through X c' m j (unit i) q)) else 0) +
  bsum (sites X) (fun t => if Nat.eqb (parent X t) j then move t o i else 0) + rN j o i.
Definition unrolled j o i := bsum (ports X) (fun r => if Nat.ltb j (stage X r) then bsum (z_ r) (fun q => (Rabs (Nr (stage X r) o q) + e (stage X r) o q) * sigma r q * Rabs (X_ (back j) r
  (unit i) q)) else 0)
  + bsum (sites X) (fun t => if Nat.leb j (parent X t) then bsum (width X (parent X t)) (fun q => move t o q * Rabs (V_ X (back j) t (unit i) q)) else 0) + rN' j o i.
Hypothesis Hlast : forall o i, (o < O)%nat -> (i < width X last)%nat -> Rabs (Y o i - Nr last o i) <= e last o i.
Hypothesis He : forall j o i, (j < last)%nat -> (o < O)%nat -> (i < width X j)%nat -> Rmin (step_ j o i) (unrolled j o i) <= e j o i.
Hypothesis Hf : forall r o q, (r < ports X)%nat -> (o < O)%nat -> (q < z_ r)%nat ->
  Rabs (Nr (stage X r) o q) * sigma r q + e (stage X r) o q * s r q + rP r o q <= f r o q.
Hypothesis Hg : forall t o i, (t < sites X)%nat -> (o < O)%nat -> (i < site_width X t)%nat ->
  bsum (ports X) (fun m => bsum (z_ m) (fun q => f m o q * Rabs (M X m t (unit i) q))) + rS t o i <= g t o i.
Hypothesis Hmove0 : forall t o i, 0 <= move t o i.
(* move: by the norm of L_t - L^_t, or by its entries *)
Hypothesis Hmove : forall t o i, (t < sites X)%nat -> t <> 0%nat -> (o < O)%nat -> (i < width X (parent X t))%nat ->
  (exists omega, 0 <= omega /\ (forall v, nrm (site_width X t) (fun q => L_ c t v q - L_ c' t v q) <= omega * nrm (width X (parent X t)) v) /\
    omega * nrm (site_width X t) (fun q => Rabs (Sr t o q) + g t o q) <= move t o i) \/
  (exists D : vec, (forall q, (q < site_width X t)%nat -> Rabs (L_ c t (unit i) q - L_ c' t (unit i) q) <= D q) /\
    bsum (site_width X t) (fun q => (Rabs (Sr t o q) + g t o q) * D q) <= move t o i).
Definition stage_ok j := forall o i, (o < O)%nat -> (i < width X j)%nat -> Rabs (N j o i - Nr j o i) <= e j o i.
Definition port_ok r := forall o q, (o < O)%nat -> (q < z_ r)%nat -> Rabs (N (stage X r) o q * S_ c r q - Pr r o q) <= f r o q.
Definition site_ok t := forall o i, (o < O)%nat -> (i < site_width X t)%nat -> Rabs (site_adjoint X c N t o (unit i) - Sr t o i) <= g t o i.
Lemma port_from_stage r : (r < ports X)%nat -> stage_ok (stage X r) -> port_ok r.
Proof.
  intros Hr H o q Ho Hq. destruct (Hsigma r q Hr Hq) as [S1 S2]. specialize (H o q Ho Hq). eapply Rle_trans; [|apply (Hf r o q Hr Ho Hq)].
  replace (N (stage X r) o q * S_ c r q - Pr r o q) with (Nr (stage X r) o q * (S_ c r q - S_ c' r q) + (N (stage X r) o q - Nr (stage X r) o q) * S_ c r q + (Nr (stage X r) o q * S_ c' r q
    - Pr r o q)) by ring.
  eapply Rle_trans; [apply Rabs_triang|]. apply Rplus_le_compat; [|apply RP; auto]. eapply Rle_trans; [apply Rabs_triang|]. rewrite !Rabs_mult. apply Rplus_le_compat.
  - apply Rmult_le_compat_l; auto using Rabs_pos.
  - apply Rmult_le_compat; auto using Rabs_pos.
Qed.
(* sums over the ports: the difference, applied to what the ports take *)
Lemma ports_difference o (y : nat -> vec) : (o < O)%nat -> (forall m q, (m < ports X)%nat -> (q < z_ m)%nat -> port_ok m \/ y m q = 0) ->
  Rabs (bsum (ports X) (fun m => port_adjoint X c N m o (y m)) - bsum (ports X) (fun m => dot (z_ m) (Pr m o) (y m))) <= bsum (ports X) (fun m => bsum (z_ m) (fun q => f m o q * Rabs (y m q))).
Proof.
  intros Ho H. rewrite <- bsum_minus. eapply Rle_trans; [apply abs_bsum|]. apply bsum_le; intros m Hm. unfold port_adjoint, dot. fold (z_ m). rewrite <- bsum_minus.
  eapply Rle_trans; [apply abs_bsum|]. apply bsum_le; intros q Hq. replace (N (stage X m) o q * (S_ c m q * y m q) - Pr m o q * y m q) with ((N (stage X m) o q * S_ c m q - Pr m o q) * y m q) by ring.
  rewrite Rabs_mult. destruct (H m q Hm Hq) as [P|Z]; [|rewrite Z, Rabs_R0; lra]. apply Rmult_le_compat_r; auto using Rabs_pos.
Qed.
Lemma M_earlier m t v p : (stage X m <= parent X t)%nat -> t <> 0%nat -> M X m t v p = 0.
Proof. destruct HX as (_ & _ & _ & _ & _ & _ & _ & H). auto. Qed.
Lemma site_from_ports t : (t < sites X)%nat -> (forall m, (m < ports X)%nat -> port_ok m \/ (stage X m <= parent X t)%nat /\ t <> 0%nat) -> site_ok t.
Proof.
  intros Ht H o i Ho Hi. eapply Rle_trans; [|apply (Hg t o i Ht Ho Hi)]. unfold site_adjoint.
  replace (bsum (ports X) (fun m => port_adjoint X c N m o (M X m t (unit i))) - Sr t o i) with
    ((bsum (ports X) (fun m => port_adjoint X c N m o (M X m t (unit i))) - bsum (ports X) (fun m => dot (z_ m) (Pr m o) (M X m t (unit i)))) + (bsum (ports X) (fun m => dot (z_ m) (Pr m o)
      (M X m t (unit i))) - Sr t o i)) by ring.
  eapply Rle_trans; [apply Rabs_triang|]. apply Rplus_le_compat; [|apply RS; auto]. apply ports_difference; auto. intros m q Hm Hq.
  destruct (H m Hm) as [P|[E Nt]]; auto. right. now apply M_earlier.
Qed.
Lemma site_reads t o u v : (t < sites X)%nat -> (forall q, (q < site_width X t)%nat -> u q = v q) -> site_adjoint X c N t o u = site_adjoint X c N t o v.
Proof.
  intros Ht H. apply bsum_ext; intros m _. apply bsum_ext; intros q Hq. destruct HX as (_ & _ & _ & _ & _ & RM & _). now rewrite (RM m t u v q H Hq).
Qed.
Lemma site_entries t o v : (t < sites X)%nat -> site_adjoint X c N t o v = bsum (site_width X t) (fun q => site_adjoint X c N t o (unit q) * v q).
Proof.
  intros Ht. apply (map_entries 1 (site_width X t) (fun v _ => site_adjoint X c N t o v) v 0); [|intros u w p H _; now apply site_reads|lia].
  intros p. apply site_form. exact HX.
Qed.
Definition moved t o v := site_adjoint X c N t o (fun q => L_ c t v q - L_ c' t v q).
Lemma moved_form t o : linear_form (moved t o).
Proof.
  apply (form_after (site_adjoint X c N t o) (fun v q => L_ c t v q - L_ c' t v q)); [apply site_form; exact HX|]. intros q. destruct Hc as (HL & _). destruct Hc' as (HL' & _).
  destruct (HL t q) as [A B]. destruct (HL' t q) as [A' B']. split; intros; [rewrite A, A'|rewrite B, B']; ring.
Qed.
Lemma moved_entry t o i : (t < sites X)%nat -> t <> 0%nat -> (o < O)%nat -> (i < width X (parent X t))%nat -> site_ok t -> Rabs (moved t o (unit i)) <= move t o i.
Proof.
  intros Ht Nt Ho Hi HS. unfold moved. rewrite site_entries by auto. set (y := fun q => L_ c t (unit i) q - L_ c' t (unit i) q).
  assert (B : forall q, (q < site_width X t)%nat -> Rabs (site_adjoint X c N t o (unit q)) <= Rabs (Sr t o q) + g t o q).
  { intros q Hq. specialize (HS o q Ho Hq). replace (site_adjoint X c N t o (unit q)) with (Sr t o q + (site_adjoint X c N t o (unit q) - Sr t o q)) by ring.
    eapply Rle_trans; [apply Rabs_triang|]. lra. }
  destruct (Hmove t o i Ht Nt Ho Hi) as [(omega & O0 & O1 & O2)|(D & D1 & D2)].
  - eapply Rle_trans; [|exact O2]. change (bsum (site_width X t) _) with (dot (site_width X t) (fun q => site_adjoint X c N t o (unit q)) y).
    eapply Rle_trans; [apply CSn|]. rewrite Rmult_comm. apply Rmult_le_compat; auto using nrm_nonneg; [|apply nrm_le_entries; auto].
    eapply Rle_trans; [apply O1|]. rewrite <- (Rmult_1_r omega) at 2. apply Rmult_le_compat_l; auto. apply Req_le. rewrite <- sqrt_1. unfold nrm, nrm2. f_equal.
    rewrite dot_unit by auto. unfold unit. now rewrite Nat.eqb_refl.
  - eapply Rle_trans; [|exact D2]. eapply Rle_trans; [apply abs_bsum|]. apply bsum_le; intros q Hq. rewrite Rabs_mult. apply Rmult_le_compat; auto using Rabs_pos.
Qed.
Lemma moved_bound t o v : (t < sites X)%nat -> t <> 0%nat -> (o < O)%nat -> site_ok t -> Rabs (moved t o v) <= bsum (width X (parent X t)) (fun q => move t o q * Rabs (v q)).
Proof.
  intros Ht Nt Ho HS. rewrite (map_entries 1 (width X (parent X t)) (fun v _ => moved t o v) v 0); [|intros p; apply moved_form| |lia].
  - eapply Rle_trans; [apply abs_bsum|]. apply bsum_le; intros q Hq. rewrite Rabs_mult. apply Rmult_le_compat_r; [apply Rabs_pos|]. now apply moved_entry.
  - intros u w p H _. apply site_reads; auto. intros q Hq. destruct Hc as (_ & _ & RL). destruct Hc' as (_ & _ & RL'). now rewrite (RL t u w q H Hq), (RL' t u w q H Hq).
Qed.
Lemma input_does_not_move o v : moved 0 o v = 0.
Proof.
  unfold moved. rewrite (vec_ext _ (fun _ => 0)); [apply (form_0 (site_adjoint X c N 0 o)), site_form; exact HX|]. intros q. destruct Hc as (_ & Z & _). destruct Hc' as (_ & Z' & _).
    rewrite Z, Z'. ring.
Qed.
Lemma stage_step j : (j < stages X)%nat -> (forall l, (l < stages X)%nat -> (j < l)%nat -> stage_ok l) -> stage_ok j.
Proof.
  intros Hj IH o i Ho Hi. pose proof HX as (Hst & Hpa & _).
  destruct (Nat.eq_dec j last) as [E|E].
  - subst j. rewrite <- (dot_unit (width X last) (N last o) i Hi), (one_step_back o last (unit i) Ho Hj), Nat.eqb_refl, dot_unit by auto.
    rewrite (bsum_ext (ports X) _ (fun _ => 0)), bsum_0.
    + rewrite (bsum_ext (sites X) _ (fun _ => 0)), bsum_0; [rewrite !Rplus_0_r; now apply Hlast|]. intros t Ht. destruct (Nat.eqb_spec (parent X t) last) as [Ep|]; auto. fold (moved t o (unit i)).
      destruct (Nat.eq_dec t 0) as [->|Nt]; [apply input_does_not_move|]. unfold moved, site_adjoint. rewrite (bsum_ext (ports X) _ (fun _ => 0)), bsum_0; auto.
      intros m Hm. unfold port_adjoint. rewrite (vec_ext (fun q => _ * M X m t _ q) (fun _ => 0)); [apply (form_0 (dot _ _)), form_dot|]. intros q.
      rewrite M_earlier; auto; [ring|]. specialize (Hst m Hm). unfold last in *. lia.
    + intros m Hm. unfold port_adjoint. rewrite (vec_ext (fun q => _ * through X c' m last _ q) (fun _ => 0)); [apply (form_0 (dot _ _)), form_dot|]. intros q.
      rewrite through_later; auto; [ring|]. specialize (Hst m Hm). unfold last in *. lia.
  - assert (P : forall m, (m < ports X)%nat -> (j < stage X m)%nat -> port_ok m) by (intros m Hm H; apply port_from_stage; auto).
    assert (T : forall t, (t < sites X)%nat -> t <> 0%nat -> (j <= parent X t)%nat -> site_ok t).
    { intros t Ht Nt H. apply site_from_ports; auto. intros m Hm. destruct (Nat.ltb_spec (parent X t) (stage X m)); [left; apply P; auto; lia|right; auto]. }
    apply Rle_trans with (Rmin (step_ j o i) (unrolled j o i)); [|apply He; auto; unfold last in *; lia]. apply Rmin_glb.
    + rewrite <- (dot_unit (width X j) (N j o) i Hi), (one_step_back o j (unit i) Ho Hj). destruct (RN j o i Hj Ho Hi) as [R1 _].
      destruct (Nat.eqb_spec j last); [contradiction|]. rewrite !Rplus_0_l in *.
      set (A := bsum (ports X) (fun m => port_adjoint X c N m o (through X c' m j (unit i)))) in *.
      set (B := bsum (ports X) (fun m => dot (z_ m) (Pr m o) (through X c' m j (unit i)))) in *.
      set (C := bsum (sites X) _). replace (A + C - Nr j o i) with ((A - B) + C + (B - Nr j o i)) by ring.
      eapply Rle_trans; [apply Rabs_triang|]. unfold step_. apply Rplus_le_compat; auto. eapply Rle_trans; [apply Rabs_triang|]. apply Rplus_le_compat.
      * eapply Rle_trans; [apply ports_difference; auto|].
        -- intros m q Hm Hq. destruct (Nat.ltb_spec j (stage X m)); [left; auto|right; now apply through_later].
        -- apply bsum_le; intros m Hm. destruct (Nat.ltb_spec j (stage X m)); [lra|]. rewrite (bsum_ext _ _ (fun _ => 0)), bsum_0; [lra|]. intros q _. rewrite through_later by auto.
          rewrite Rabs_R0. ring.
      * eapply Rle_trans; [apply abs_bsum|]. apply bsum_le; intros t Ht. destruct (Nat.eqb_spec (parent X t) j) as [Ep|]; [|rewrite Rabs_R0; lra]. fold (moved t o (unit i)).
        destruct (Nat.eq_dec t 0) as [->|Nt]; [rewrite input_does_not_move, Rabs_R0; auto|]. apply moved_entry; auto; [rewrite Ep; exact Hi|apply T; auto; rewrite Ep; auto].
    + destruct (RN j o i Hj Ho Hi) as [_ R2].
      pose proof (L4_telescoping X c c' O Y HX Hc Hc' N Nh HN HNh j Hj (back j) (fun v => Hback j v Hj) o (unit i) Ho) as TL. rewrite !dot_unit in TL by auto.
      replace (N j o i - Nr j o i) with ((N j o i - Nh j o i) + (Nh j o i - Nr j o i)) by ring. rewrite TL.
      eapply Rle_trans; [apply Rabs_triang|]. unfold unrolled. apply Rplus_le_compat; auto. eapply Rle_trans; [apply Rabs_triang|].
      destruct (before_source X c' (back j (unit i)) j (unit i) HX Hc' Hj (Hback j (unit i) Hj)) as (B1 & B2 & B3). apply Rplus_le_compat.
      * eapply Rle_trans; [apply abs_bsum|]. apply bsum_le; intros r Hr. destruct (Nat.ltb_spec j (stage X r)) as [Hb|Hb].
        -- eapply Rle_trans; [apply abs_dot|]. apply bsum_le; intros q Hq. destruct (Hsigma r q Hr Hq) as [S1 _]. rewrite Rabs_mult, <- Rmult_assoc. apply Rmult_le_compat_r; [apply Rabs_pos|].
           assert (Rabs (N (stage X r) o q) <= Rabs (Nr (stage X r) o q) + e (stage X r) o q).
           { pose proof (IH (stage X r) (Hst r Hr) Hb o q Ho Hq). replace (N (stage X r) o q) with (Nr (stage X r) o q + (N (stage X r) o q - Nr (stage X r) o q)) by ring.
             eapply Rle_trans; [apply Rabs_triang|]. lra. }
           apply Rmult_le_compat; auto using Rabs_pos.
        -- rewrite (dot_ext_zero (z_ r)); [rewrite Rabs_R0; lra|]. intros q _. unfold X_. rewrite B1 by auto. ring.
      * eapply Rle_trans; [apply abs_bsum|]. apply bsum_le; intros t Ht. fold (moved t o (V_ X (back j) t (unit i))).
        destruct (Nat.eq_dec t 0) as [->|Nt]; [rewrite input_does_not_move, Rabs_R0; destruct (Nat.leb j (parent X 0)); [apply bsum_nonneg; intros; apply Rmult_le_pos; auto using Rabs_pos|lra]|].
        destruct (Nat.leb_spec j (parent X t)) as [Hb|Hb]; [apply moved_bound; auto|].
        rewrite (vec_ext (V_ X (back j) t (unit i)) (fun _ => 0)) by (intros q; unfold V_; apply B2; auto). rewrite (form_0 (moved t o)) by apply moved_form. rewrite Rabs_R0. lra.
Qed.
Theorem L14_entries : (0 < stages X)%nat -> (forall j, (j < stages X)%nat -> stage_ok j) /\ (forall r, (r < ports X)%nat -> port_ok r) /\ forall t, (t < sites X)%nat -> site_ok t.
Proof.
  intros Hk. assert (A : forall n j, (j < stages X)%nat -> (stages X - j <= n)%nat -> stage_ok j).
  { induction n as [|n IH]; intros j Hj Hn; [lia|]. apply stage_step; auto. intros l Hl H. apply IH; auto. lia. }
  assert (B : forall j, (j < stages X)%nat -> stage_ok j) by (intros j Hj; apply (A (stages X)); auto; lia).
  assert (P : forall r, (r < ports X)%nat -> port_ok r) by (intros r Hr; apply port_from_stage; auto; apply B; destruct HX as (H & _); auto).
  split; auto. split; auto. intros t Ht. apply site_from_ports; auto.
Qed.
End Entries.
(* An entry of a weight, or of a bias: the sum over its uses a of alpha_a P_a h_a, at most d_a and g_a off the centres. *)
Theorem L14_parameter_entries n (alpha P Ph h hh d g : vec) : (forall a, (a < n)%nat -> Rabs (P a - Ph a) <= g a /\ Rabs (h a - hh a) <= d a) ->
  Rabs (bsum n (fun a => alpha a * P a * h a) - bsum n (fun a => alpha a * Ph a * hh a)) <= bsum n (fun a => Rabs (alpha a) * (Rabs (Ph a) * d a + g a * (Rabs (hh a) + d a))).
Proof.
  intros H. rewrite <- bsum_minus. eapply Rle_trans; [apply abs_bsum|]. apply bsum_le; intros a Ha. destruct (H a Ha) as [H1 H2].
  replace (alpha a * P a * h a - alpha a * Ph a * hh a) with (alpha a * (Ph a * (h a - hh a) + (P a - Ph a) * h a)) by ring. rewrite Rabs_mult. apply Rmult_le_compat_l; [apply Rabs_pos|].
  eapply Rle_trans; [apply Rabs_triang|]. rewrite !Rabs_mult. apply Rplus_le_compat; [apply Rmult_le_compat_l; auto using Rabs_pos|]. apply Rmult_le_compat; auto using Rabs_pos.
  replace (h a) with (hh a + (h a - hh a)) by ring. eapply Rle_trans; [apply Rabs_triang|]. lra.
Qed.
