(* L8 of proofs/rules-local.md. *)
Require Import Reals Lra Lia Psatz List.
From Coquelicot Require Import Coquelicot.
From Certbound Require Import Vectors Network Jets Affine Rules Conclusions Graph LocalWeb LocalNetwork LocalSensitivities LocalAdjoints LocalReduction LocalRays.
Open Scope R_scope.

Lemma group_sum S G (g : nat -> nat) (F : nat -> R) : (forall s, (s < S)%nat -> (g s < G)%nat) -> bsum S F = bsum G (fun i => bsum S (fun s => if Nat.eqb (g s) i then F s else 0)).
Proof. intros H. symmetry. apply (bsum_by S G g (fun _ s => F s) H). Qed.
(* numbers for each group: by Cauchy-Schwarz *)
Lemma by_groups O G (T : nat -> vec) (t x : vec) : (forall g, (g < G)%nat -> nrm O (T g) <= t g * x g) -> nrm O (fun o => bsum G (fun g => T g o)) <= nrm G t * nrm G x.
Proof.
  intros H. eapply Rle_trans; [apply (nrm_bsum O G T)|]. eapply Rle_trans; [apply bsum_le; exact H|]. change (bsum G (fun g => t g * x g)) with (dot G t x). apply dot_le.
Qed.

Section Derivative.
Variables (X : web) (c : coefficients) (O : nat) (N : nat -> nat -> nat -> R).
Hypothesis HX : ordered X.
Hypothesis Hc : coefficients_of X c.
Let last := pred (stages X).
Hypothesis HO : O = width X last.
Hypothesis HN : adjoints X O unit c N. (* Y = I *)
Hypothesis Hk : (0 < stages X)%nat.
(* a direction of the parameters: a_s = own_s d in y_s, sites of G groups, x_g = |d_g| *)
Variables (a : nat -> vec) (d : changes) (G : nat) (group : nat -> nat) (x : vec).
Hypothesis Hd : solves X c a (fun _ _ => 0) d.
Hypothesis Hgroup : forall s, (s < sites X)%nat -> (group s < G)%nat.
Hypothesis Hx : forall g, 0 <= x g.
Definition term_of s : vec := fun o => site_adjoint X c N s o (a s).
Theorem L8_derivative o : (o < O)%nat -> du d last o = bsum (sites X) (fun s => term_of s o).
Proof.
  intros Ho. pose proof (row_answers X O unit HX c N o a (fun _ _ => 0) d HN Hc Ho Hk Hd) as R. fold last in R.
  rewrite (bsum_ext (stages X) _ (fun _ => 0)), bsum_0, Rplus_0_l in R by (intros l _; apply (form_0 (dot _ _)), form_dot).
  unfold term_of. rewrite R. rewrite dot_comm, dot_unit by lia. reflexivity.
Qed.
Definition of_group_ g : vec := fun o => bsum (sites X) (fun s => if Nat.eqb (group s) g then term_of s o else 0).
(* What a group contributes: by its sites, or as a whole by L3. *)
Variables (pi own : nat -> R).
Theorem L8_group_by_sites g : (forall s v, (s < sites X)%nat -> 0 <= pi s /\ nrm O (fun o => site_adjoint X c N s o v) <= pi s * nrm (site_width X s) v) ->
  (forall s, (s < sites X)%nat -> nrm (site_width X s) (a s) <= own s * x (group s)) ->
  nrm O (of_group_ g) <= bsum (sites X) (fun s => if Nat.eqb (group s) g then pi s * own s else 0) * x g.
Proof.
  intros Hp Ho. unfold of_group_. eapply Rle_trans; [apply (nrm_bsum O (sites X) (fun s o => if Nat.eqb (group s) g then term_of s o else 0))|]. rewrite <- bsum_scalr. apply bsum_le; intros s Hs.
  destruct (Nat.eqb_spec (group s) g) as [<-|]; [|rewrite nrm_0; lra]. destruct (Hp s (a s) Hs) as [P0 P1]. eapply Rle_trans; [exact P1|]. rewrite Rmult_assoc. apply Rmult_le_compat_l; auto.
Qed.
Theorem L8_parameter_jacobian_direct t : (forall g, (g < G)%nat -> nrm O (of_group_ g) <= t g * x g) -> nrm O (du d last) <= nrm G t * nrm G x.
Proof.
  intros Ht. rewrite (nrm_ext O _ (fun o => bsum G (fun g => of_group_ g o))).
  - now apply by_groups.
  - intros o Ho. rewrite L8_derivative by auto. apply (group_sum (sites X) G group (fun s => term_of s o)); auto.
Qed.
(* The centres: S^_s for the site's adjoint, a^_s for a_s (h^ for h). *)
Variables (Sr : nat -> nat -> nat -> R) (ah : nat -> vec).
Definition centre_of s : vec := mv (site_width X s) (Sr s) (ah s).
Definition centre_group g : vec := fun o => bsum (sites X) (fun s => if Nat.eqb (group s) g then centre_of s o else 0).
Theorem L8_change_by_sites g (dpi own_d nS : nat -> R) :
  (forall s v, (s < sites X)%nat -> 0 <= dpi s /\ nrm O (fun o => site_adjoint X c N s o v - mv (site_width X s) (Sr s) v o) <= dpi s * nrm (site_width X s) v) ->
  (forall s, (s < sites X)%nat -> opb O (site_width X s) (Sr s) (nS s)) ->
  (forall s, (s < sites X)%nat -> nrm (site_width X s) (a s) <= own s * x (group s) /\ nrm (site_width X s) (fun q => a s q - ah s q) <= own_d s * x (group s)) ->
  nrm O (fun o => of_group_ g o - centre_group g o) <= bsum (sites X) (fun s => if Nat.eqb (group s) g then dpi s * own s + nS s * own_d s else 0) * x g.
Proof.
  intros Hp Hn Ho. unfold of_group_, centre_group.
  rewrite (nrm_ext O _ (fun o => bsum (sites X) (fun s => (if Nat.eqb (group s) g then fun o => (term_of s o - mv (site_width X s) (Sr s) (a s) o) + mv (site_width X s) (Sr s) (fun q => a s
    q - ah s q) o else fun _ => 0) o))).
  2:{ intros o _. rewrite <- bsum_minus. apply bsum_ext; intros s _. destruct (Nat.eqb (group s) g); [|ring]. unfold centre_of, mv. rewrite (form_minus (dot _ _)) by apply form_dot. ring. }
  eapply Rle_trans; [apply (nrm_bsum O (sites X))|]. rewrite <- bsum_scalr. apply bsum_le; intros s Hs. destruct (Nat.eqb_spec (group s) g) as [<-|]; [|rewrite nrm_0; lra].
  destruct (Hp s (a s) Hs) as [P0 P1]. destruct (Hn s Hs) as [N0 N1]. destruct (Ho s Hs) as [O1 O2]. eapply Rle_trans; [apply minkowski|]. rewrite Rmult_plus_distr_r, !Rmult_assoc.
    apply Rplus_le_compat.
  - eapply Rle_trans; [exact P1|]. now apply Rmult_le_compat_l.
  - eapply Rle_trans; [apply N1|]. now apply Rmult_le_compat_l.
Qed.
Theorem L8_parameter_jacobian_centre t J : (forall g, (g < G)%nat -> nrm O (fun o => of_group_ g o - centre_group g o) <= t g * x g) ->
  nrm O (fun o => bsum G (fun g => centre_group g o)) <= J * nrm G x ->
  nrm O (fun o => du d last o - bsum G (fun g => centre_group g o)) <= nrm G t * nrm G x /\ nrm O (du d last) <= (J + nrm G t) * nrm G x.
Proof.
  intros Ht HJ. assert (D : nrm O (fun o => du d last o - bsum G (fun g => centre_group g o)) <= nrm G t * nrm G x).
  { rewrite (nrm_ext O _ (fun o => bsum G (fun g => of_group_ g o - centre_group g o))).
    - now apply (by_groups O G (fun g o => of_group_ g o - centre_group g o)).
    - intros o Ho. rewrite L8_derivative, bsum_minus by auto. f_equal. apply (group_sum (sites X) G group (fun s => term_of s o)); auto. }
  split; auto. rewrite (nrm_ext O _ (fun o => bsum G (fun g => centre_group g o) + (du d last o - bsum G (fun g => centre_group g o)))) by (intros; ring).
  eapply Rle_trans; [apply minkowski|]. lra.
Qed.
End Derivative.
(* J^2 >= the norm of sum of T_g T_g^T, with T_g the matrices of the groups: then |sum T_g d_g| <= J |d|. *)
Theorem L8_gram O G (n : nat -> nat) (T : nat -> nat -> nat -> R) J : 0 <= J ->
  (forall y, bsum G (fun g => nrm2 (n g) (mv O (transposed (T g)) y)) <= J * J * nrm2 O y) ->
  forall d : nat -> vec, nrm O (fun o => bsum G (fun g => mv (n g) (T g) (d g) o)) <= J * sqrt (bsum G (fun g => nrm2 (n g) (d g))).
Proof.
  intros HJ H d. set (y := fun o => bsum G (fun g => mv (n g) (T g) (d g) o)). specialize (H y).
  assert (E : nrm2 O y = bsum G (fun g => dot (n g) (mv O (transposed (T g)) y) (d g))).
  { unfold nrm2. unfold y at 2. rewrite (form_sum (dot O y) G (fun g o => mv (n g) (T g) (d g) o)) by apply form_dot. apply bsum_ext; intros g _. apply dot_transposed. }
  assert (B : nrm2 O y <= J * nrm O y * sqrt (bsum G (fun g => nrm2 (n g) (d g)))).
  { rewrite E. apply Rle_trans with (bsum G (fun g => nrm (n g) (mv O (transposed (T g)) y) * nrm (n g) (d g))); [apply bsum_le; intros; apply dot_le|].
    eapply Rle_trans; [apply (dot_le G (fun g => nrm (n g) (mv O (transposed (T g)) y)) (fun g => nrm (n g) (d g)))|]. apply Rmult_le_compat; auto using nrm_nonneg.
    - apply nrm_le; [apply Rmult_le_pos; auto using nrm_nonneg|]. unfold nrm2 at 1, dot at 1. rewrite (bsum_ext G _ (fun g => nrm2 (n g) (mv O (transposed (T g)) y))) by (intros; apply nrm_sq).
      rewrite <- nrm_sq in H. lra.
    - apply Req_le. unfold nrm at 1. f_equal. unfold nrm2 at 1, dot at 1. apply bsum_ext; intros; apply nrm_sq. }
  rewrite <- nrm_sq in B. pose proof (nrm_nonneg O y). destruct (Req_dec (nrm O y) 0) as [Z|Z]; [fold y; rewrite Z; apply Rmult_le_pos; auto using sqrt_pos|].
  apply Rmult_le_reg_l with (nrm O y); [lra|]. fold y. lra.
Qed.
(* Gamma_s: S^ Gamma S^T is the Gram matrix of (dW, db) |-> S^ (alpha dW h^ + beta B db). *)
Theorem L8_gamma m n nb O alpha beta B u (Sr : nat -> nat -> R) y : let v := mv O (transposed Sr) y in
  (forall dW db, dot O y (mv m Sr (a_of n u alpha beta nb B dW db)) = bsum m (fun p => dot n (fun i => alpha * (v p * u i)) (dW p)) + dot nb (fun q => beta * mv m (transposed B) v q) db) /\
  bsum m (fun p => nrm2 n (fun i => alpha * (v p * u i))) + nrm2 nb (fun q => beta * mv m (transposed B) v q) = alpha * alpha * nrm2 n u * nrm2 m v + beta * beta * nrm2 nb (mv m (transposed B) v).
Proof.
  intros v. destruct (L7_gram_matrix m n 0 (fun _ _ => 0) u alpha beta 0 nb B v (fun _ _ => 0)) as (E1 & E2 & _). split.
  - intros dW db. rewrite dot_transposed. specialize (E1 dW db). simpl bsum in E1 at 1. rewrite Rplus_0_r in E1. fold v. rewrite E1. f_equal. apply bsum_ext; intros p _. apply dot_ext;
    auto. intros i _.
    unfold back_W, combined. simpl. ring.
  - unfold gram_site in E2. simpl in E2. rewrite <- (Rplus_0_r (alpha * alpha * nrm2 n u * nrm2 m v)). transitivity (frob2 m n (back_W 0 (fun _ _ => 0) u alpha v (fun _ _ => 0)) + nrm2 nb
    (back_b m beta B v)); [|rewrite E2; ring].
    f_equal. unfold frob2. apply bsum_ext; intros p _. apply nrm2_ext; intros i _. unfold back_W, combined. simpl. ring.
Qed.
(* For a network: the derivative in the parameters is the sum over its affine nodes, and own_s bounds what a group makes in y_s. *)
Theorem L8_derivative_of_networks N p u (A : nat -> nat -> nat -> R) o : plain N -> outputs N = len_of N (length (nodes N)) ->
  adjoints (web_of N) (outputs N) unit (coefficients_at N p) A -> (o < outputs N)%nat ->
  d1 (Phi_value N) p u o = bsum (S (length (nodes N))) (fun s => site_adjoint (web_of N) (coefficients_at N p) A s o (sources N p u s)).
Proof.
  intros HN HO HA Ho. rewrite <- derivative_of_output.
  apply (L8_derivative (web_of N) (coefficients_at N p) (outputs N) A (web_of_ordered N HN) (coefficients_fit N HN p) HO HA ltac:(simpl;
    lia) (sources N p u) (derivatives N p u) (equations_of_derivatives N HN p u) o Ho).
Qed.
Theorem L8_own_of_networks N p u i h n m g l alpha beta sup : node_number (nodes N) i = Affine h n m g l alpha beta -> fits n m l (sizes N g) -> nrm n (at_ (values N h) p) <= sup ->
  nrm m (sources N p u (S i)) <= sqrt (alpha * alpha * (sup * sup) + kappa m l beta * kappa m l beta) * nrm (sizes N g) (u g).
Proof. intros E Hf Hs. unfold sources. rewrite E. exact (own_change (sizes N) n m g l alpha beta Hf (u g) _ sup Hs). Qed.

(* Values, rows, remainders. *)
Theorem L8_output n (u uh top : vec) du : nrm n (fun p => u p - uh p) <= du -> (forall p, (p < n)%nat -> Rabs (u p) <= top p) -> nrm n u <= Rmin (nrm n uh + du) (nrm n top).
Proof.
  intros H1 H2. apply Rmin_glb; [|now apply nrm_le_entries]. rewrite (nrm_ext n u (fun p => uh p + (u p - uh p))) by (intros; ring). eapply Rle_trans; [apply minkowski|]. lra.
Qed.
(* change, or direct with T = 0: T is the centre's derivative in the direction e, the same along the segment *)
Theorem L8_first_order_remainder N p e T change : well_formed N -> (forall t, 0 <= t <= 1 -> regular N (line p e t)) ->
  (forall t, 0 <= t <= 1 -> nrm (outputs N) (fun o => d1 (Phi_value N) (line p e t) e o - T o) <= change * parameter_norm N e) ->
  nrm (outputs N) (fun o => Phi N (line p e 1) o - Phi N p o - d1 (Phi_value N) p e o) <= 2 * change * parameter_norm N e.
Proof.
  intros HN Hr H. destruct (derivatives_of N HN) as [E1 _].
  pose proof (mean_value_vector (outputs N) (fun o t => Phi N (line p e t) o - t * T o) (fun o t => d1 (Phi_value N) (line p e t) e o - T o) 0 1 (change * parameter_norm N e) ltac:(lra)) as M.
  assert (M' : nrm (outputs N) (fun o => Phi N (line p e 1) o - 1 * T o - (Phi N (line p e 0) o - 0 * T o)) <= (1 - 0) * (change * parameter_norm N e)).
  { apply M; auto. intros o t Ho Ht. apply @is_derive_minus; [|auto_derive; auto; ring]. apply derive_shift.
    apply (is_derive_ext (fun s => Phi N (line (line p e t) e s) o)); [intros s; now rewrite line_line|]. apply E1; auto. }
  rewrite line_start in M'. pose proof (H 0 ltac:(lra)) as H0. rewrite line_start in H0.
  rewrite (nrm_ext _ _ (fun o => (Phi N (line p e 1) o - 1 * T o - (Phi N p o - 0 * T o)) - (d1 (Phi_value N) p e o - T o))) by (intros; ring).
  eapply Rle_trans; [apply nrm_minus|]. lra.
Qed.
(* second derivatives in two directions with |d| |d'| = x: D2 at the point, H of the centres *)
Theorem L8_second_derivative n (D2 H h r : vec) x D h_all : 0 <= x ->
  ((forall o, (o < n)%nat -> Rabs (D2 o) <= r o * x) -> nrm n D2 <= nrm n r * x) /\
  (nrm n (fun o => D2 o - H o) <= D * x -> (forall o, (o < n)%nat -> Rabs (H o) <= h o * x) -> nrm n D2 <= (nrm n h + D) * x) /\
  (nrm n (fun o => D2 o - H o) <= D * x -> nrm n H <= h_all * x -> nrm n D2 <= (h_all + D) * x).
Proof.
  intros Hx. assert (R : forall v w : vec, (forall o, (o < n)%nat -> Rabs (v o) <= w o * x) -> nrm n v <= nrm n w * x).
  { intros v w Hv. apply Rle_trans with (nrm n (fun o => x * w o)); [apply nrm_le_entries; intros o Ho; rewrite Rmult_comm; auto|]. rewrite nrm_scal, Rabs_pos_eq by auto. lra. }
  assert (A : forall b, nrm n (fun o => D2 o - H o) <= D * x -> nrm n H <= b * x -> nrm n D2 <= (b + D) * x).
  { intros b H1 H2. rewrite (nrm_ext n D2 (fun o => H o + (D2 o - H o))) by (intros; ring). eapply Rle_trans; [apply minkowski|]. lra. }
  split; [auto|]. split; auto.
Qed.
