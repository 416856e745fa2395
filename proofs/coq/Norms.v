(* The norms of proofs/rules-lemmas.md: Euclidean, 1 and infinity of vectors, the operator norms that belong to them,
   Frobenius; rules M1, M2, M4, M5, M6, M21, M22 for all of them. The norm of a matrix is the least c with
   |A v| <= c |v| for all v. *)
Require Import Reals Lra Lia Psatz.
From Coquelicot Require Import Coquelicot.
From Certbound Require Import Vectors Network Affine Rules Lemmas.
Open Scope R_scope.

Definition norm_1 n (u : vec) := bsum n (fun i => Rabs (u i)).
Definition norm_inf n (u : vec) := bsup n (fun i => Rabs (u i)).
Definition vector_norm := nat -> vec -> R.
Definition bounds (N : vector_norm) m n A c := 0 <= c /\ forall v, N m (mv n A v) <= c * N n v.
Definition operator_norm (N : vector_norm) m n A x := bounds N m n A x /\ forall c, bounds N m n A c -> x <= c.

(* what a norm of vectors is, for all lengths *)
Record norm_laws (N : vector_norm) : Prop := {
  law_nonneg : forall n u, 0 <= N n u;
  law_triangle : forall n u v, N n (fun i => u i + v i) <= N n u + N n v;
  law_scalar : forall n a u, N n (fun i => a * u i) = Rabs a * N n u;
  law_entries : forall n u v, (forall i, (i < n)%nat -> u i = v i) -> N n u = N n v;
  law_positive : forall n, (0 < n)%nat -> 0 < N n (fun _ => 1) }.
Lemma bsup_nonneg n f : 0 <= bsup n f. Proof. induction n; simpl; [lra|]. eapply Rle_trans; [exact IHn|apply Rmax_l]. Qed.
Lemma bsup_ge n f i : (i < n)%nat -> f i <= bsup n f. Proof. apply M14_supremum. Qed.
Lemma bsup_ext n f g : (forall i, (i < n)%nat -> f i = g i) -> bsup n f = bsup n g.
Proof. induction n; intros H; simpl; [reflexivity|]. rewrite IHn, H; auto. Qed.
Lemma bsup_scal n a f : 0 <= a -> bsup n (fun i => a * f i) = a * bsup n f.
Proof. intros Ha. induction n; simpl; [ring|]. rewrite IHn. apply RmaxRmult. auto. Qed.
Lemma entry_le_inf n u i : (i < n)%nat -> Rabs (u i) <= norm_inf n u. Proof. apply (bsup_ge n (fun i => Rabs (u i))). Qed.
Lemma laws_2 : norm_laws nrm.
Proof.
  split; auto using nrm_nonneg, minkowski, nrm_scal, nrm_ext. intros n Hn. eapply Rlt_le_trans; [|apply (entry_le_nrm n (fun _ => 1) 0 Hn)]. rewrite Rabs_R1. lra.
Qed.
Lemma laws_1 : norm_laws norm_1.
Proof.
  unfold norm_1. split.
  - intros. apply bsum_nonneg. intros; apply Rabs_pos.
  - intros. rewrite <- bsum_plus. apply bsum_le. intros; apply Rabs_triang.
  - intros. rewrite <- bsum_scal. apply bsum_ext. intros; apply Rabs_mult.
  - intros n u v H. apply bsum_ext. intros i Hi. now rewrite H.
  - intros n Hn. rewrite bsum_const, Rabs_R1, Rmult_1_r. apply (lt_INR 0). exact Hn.
Qed.
Lemma laws_inf : norm_laws norm_inf.
Proof.
  unfold norm_inf. split.
  - intros. apply bsup_nonneg.
  - intros. apply bsup_le; [pose proof (bsup_nonneg n (fun i => Rabs (u i))); pose proof (bsup_nonneg n (fun i => Rabs (v i))); lra|].
    intros i Hi. eapply Rle_trans; [apply Rabs_triang|]. apply Rplus_le_compat; [apply (bsup_ge n (fun i => Rabs (u i)))|apply (bsup_ge n (fun i => Rabs (v i)))]; auto.
  - intros. rewrite <- bsup_scal by apply Rabs_pos. apply bsup_ext. intros; apply Rabs_mult.
  - intros n u v H. apply bsup_ext. intros i Hi. now rewrite H.
  - intros n Hn. eapply Rlt_le_trans; [|apply (bsup_ge n (fun _ => Rabs 1) 0 Hn)]. rewrite Rabs_R1. lra.
Qed.
(* the Frobenius norm is the Euclidean one of all entries *)
Lemma norm_F_sq m n A : norm_F m n A * norm_F m n A = frob2 m n A.
Proof. apply sqrt_sqrt, bsum_nonneg. intros; apply nrm2_nonneg. Qed.
Lemma norm_F_rows m n A : norm_F m n A = nrm m (fun p => nrm n (A p)).
Proof. unfold norm_F, nrm at 1, nrm2 at 1, dot, frob2. f_equal. apply bsum_ext. intros; symmetry; apply nrm_sq. Qed.
Lemma norm_F_nonneg m n A : 0 <= norm_F m n A. Proof. apply sqrt_pos. Qed.
Lemma norm_F_triangle m n A B : norm_F m n (fun p i => A p i + B p i) <= norm_F m n A + norm_F m n B.
Proof.
  rewrite !norm_F_rows. eapply Rle_trans; [|apply minkowski]. apply nrm_le_entries. intros p _. rewrite Rabs_pos_eq by apply nrm_nonneg. apply minkowski.
Qed.
Lemma norm_F_scal m n a A : norm_F m n (fun p i => a * A p i) = Rabs a * norm_F m n A.
Proof.
  rewrite !norm_F_rows, <- (Rabs_pos_eq (Rabs a)) at 1 by apply Rabs_pos. rewrite <- nrm_scal. apply nrm_ext. intros p _. apply nrm_scal.
Qed.
Lemma norm_F_ext m n A B : (forall p i, (p < m)%nat -> (i < n)%nat -> A p i = B p i) -> norm_F m n A = norm_F m n B.
Proof. intros H. rewrite !norm_F_rows. apply nrm_ext. intros p Hp. apply nrm_ext. auto. Qed.

Section Laws.
Variable N : vector_norm.
Hypothesis L : norm_laws N.
Lemma bounds_triangle m n A B a b : bounds N m n A a -> bounds N m n B b -> bounds N m n (fun p i => A p i + B p i) (a + b).
Proof.
  intros [Ha HA] [Hb HB]. split; [lra|]. intros v. rewrite (law_entries N L m _ (fun p => mv n A v p + mv n B v p)).
  - eapply Rle_trans; [apply (law_triangle N L)|]. specialize (HA v). specialize (HB v). lra.
  - intros p _. unfold mv, dot. rewrite <- bsum_plus. apply bsum_ext; intros; ring.
Qed.
Lemma bounds_scal m n a A c : bounds N m n A c -> bounds N m n (fun p i => a * A p i) (Rabs a * c).
Proof.
  intros [Hc H]. split; [apply Rmult_le_pos; auto; apply Rabs_pos|]. intros v. rewrite (law_entries N L m _ (fun p => a * mv n A v p)).
  - rewrite (law_scalar N L), Rmult_assoc. apply Rmult_le_compat_l; auto. apply Rabs_pos.
  - intros p _. unfold mv, dot. rewrite <- bsum_scal. apply bsum_ext; intros; ring.
Qed.
Lemma bounds_product l m n A B a b : bounds N l m A a -> bounds N m n B b -> bounds N l n (fun p j => bsum m (fun i => A p i * B i j)) (a * b).
Proof.
  intros [Ha HA] [Hb HB]. split; [apply Rmult_le_pos; auto|]. intros v. rewrite (law_entries N L l _ (mv m A (mv n B v))).
  - eapply Rle_trans; [apply HA|]. rewrite Rmult_assoc. apply Rmult_le_compat_l; auto.
  - intros p _. unfold mv, dot. rewrite (bsum_ext n _ (fun j => bsum m (fun i => A p i * B i j * v j))).
    + rewrite bsum_swap. apply bsum_ext; intros i _. rewrite <- bsum_scal. apply bsum_ext; intros; ring.
    + intros j _. now rewrite bsum_scalr.
Qed.
Lemma bounds_ext m n A B c : (forall p i, (p < m)%nat -> (i < n)%nat -> A p i = B p i) -> bounds N m n A c -> bounds N m n B c.
Proof.
  intros E [Hc H]. split; auto. intros v. rewrite (law_entries N L m _ (mv n A v)); auto. intros p Hp. unfold mv, dot. apply bsum_ext; intros i Hi. rewrite E; auto.
Qed.
Lemma triangle_minus n u v : N n (fun i => u i - v i) <= N n u + N n v.
Proof.
  rewrite (law_entries N L n _ (fun i => u i + -1 * v i)) by (intros; ring). eapply Rle_trans; [apply (law_triangle N L)|].
  rewrite (law_scalar N L), Rabs_left by lra. lra.
Qed.
Lemma triangle_below n u v : Rabs (N n u - N n v) <= N n (fun i => u i - v i).
Proof.
  assert (X : forall u v, N n u <= N n v + N n (fun i => u i - v i)).
  { intros x y. rewrite (law_entries N L n x (fun i => y i + (x i - y i))) by (intros; ring). apply (law_triangle N L). }
  pose proof (X u v) as H1. pose proof (X v u) as H2.
  rewrite (law_entries N L n (fun i => v i - u i) (fun i => -1 * (u i - v i))), (law_scalar N L), Rabs_left in H2 by (intros; lra). apply Rabs_le. lra.
Qed.
Lemma operator_triangle m n A B x y : operator_norm N m n A x -> operator_norm N m n B y ->
  (forall z, operator_norm N m n (fun p i => A p i + B p i) z -> z <= x + y) /\
  (forall z, operator_norm N m n (fun p i => A p i - B p i) z -> z <= x + y /\ Rabs (x - y) <= z).
Proof.
  intros [HA LA] [HB LB].
  assert (S : forall A B a b, bounds N m n A a -> bounds N m n B b -> bounds N m n (fun p i => A p i - B p i) (a + b)).
  { intros A' B' a b Ha Hb. apply (bounds_ext m n (fun p i => A' p i + -1 * B' p i)); [intros; ring|]. apply bounds_triangle; auto.
    replace b with (Rabs (-1) * b) by (rewrite Rabs_left by lra; ring). apply bounds_scal; auto. }
  split; [intros z [_ LZ]; apply LZ, bounds_triangle; auto|]. intros z [HZ LZ]. split; [apply LZ, S; auto|].
  assert (x <= y + z) by (apply LA, (bounds_ext m n (fun p i => B p i + (A p i - B p i))); [intros; ring|apply bounds_triangle; auto]).
  assert (y <= x + z) by (apply LB, (bounds_ext m n (fun p i => A p i - (A p i - B p i))); [intros; ring|apply S; auto]).
  apply Rabs_le. lra.
Qed.
Lemma operator_scalar m n a A x z : operator_norm N m n A x -> operator_norm N m n (fun p i => a * A p i) z -> z = Rabs a * x.
Proof.
  intros [HA LA] [HZ LZ]. apply Rle_antisym; [apply LZ, bounds_scal; auto|]. destruct (Req_dec a 0) as [->|Ha]; [rewrite Rabs_R0, Rmult_0_l; apply HZ|].
  pose proof (Rabs_pos_lt a Ha). apply Rmult_le_reg_l with (/ Rabs a); [apply Rinv_0_lt_compat; auto|]. rewrite <- Rmult_assoc, Rinv_l, Rmult_1_l by lra.
  apply LA, (bounds_ext m n (fun p i => / a * (a * A p i))); [intros; field; auto|]. rewrite <- Rabs_inv. apply bounds_scal; auto.
Qed.
Lemma operator_from_vectors m n A c x : (0 < n)%nat -> operator_norm N m n A x -> (forall v, N m (mv n A v) <= c * N n v) -> x <= c.
Proof.
  intros Hn [_ LA] H. apply LA. split; auto. pose proof (law_positive N L n Hn). specialize (H (fun _ => 1)). pose proof (law_nonneg N L m (mv n A (fun _ => 1))).
  destruct (Rle_lt_dec 0 c); auto. exfalso. nra.
Qed.
End Laws.

Definition one_of (N : vector_norm) := N = nrm \/ N = norm_1 \/ N = norm_inf.
Lemma laws_of N : one_of N -> norm_laws N. Proof. intros [-> | [-> | ->]]; [exact laws_2|exact laws_1|exact laws_inf]. Qed.
Theorem M1_triangle_vectors N n u v : one_of N ->
  N n (fun i => u i + v i) <= N n u + N n v /\ N n (fun i => u i - v i) <= N n u + N n v /\ Rabs (N n u - N n v) <= N n (fun i => u i - v i).
Proof. intros H. pose proof (laws_of N H) as L. split; [apply (law_triangle N L)|]. split; [apply triangle_minus; auto|apply triangle_below; auto]. Qed.
Theorem M1_triangle_matrices N m n A B x y s d : one_of N -> operator_norm N m n A x -> operator_norm N m n B y ->
  operator_norm N m n (fun p i => A p i + B p i) s -> operator_norm N m n (fun p i => A p i - B p i) d ->
  s <= x + y /\ d <= x + y /\ Rabs (x - y) <= d.
Proof. intros H HA HB HS HD. destruct (operator_triangle N (laws_of N H) m n A B x y HA HB) as [P Q]. split; [apply P; auto|apply Q; auto]. Qed.
Theorem M1_triangle_frobenius m n A B : norm_F m n (fun p i => A p i + B p i) <= norm_F m n A + norm_F m n B /\
  norm_F m n (fun p i => A p i - B p i) <= norm_F m n A + norm_F m n B /\ Rabs (norm_F m n A - norm_F m n B) <= norm_F m n (fun p i => A p i - B p i).
Proof.
  assert (X : forall A B, norm_F m n (fun p i => A p i - B p i) = norm_F m n (fun p i => B p i - A p i)).
  { intros C D. rewrite (norm_F_ext m n (fun p i => C p i - D p i) (fun p i => -1 * (D p i - C p i))), norm_F_scal, Rabs_left by (intros; lra). lra. }
  assert (Y : forall A B, norm_F m n A <= norm_F m n B + norm_F m n (fun p i => A p i - B p i)).
  { intros C D. rewrite (norm_F_ext m n C (fun p i => D p i + (C p i - D p i))) at 1 by (intros; ring). apply norm_F_triangle. }
  split; [apply norm_F_triangle|]. split.
  - rewrite (norm_F_ext m n _ (fun p i => A p i + -1 * B p i)) by (intros; ring). eapply Rle_trans; [apply norm_F_triangle|]. rewrite norm_F_scal, Rabs_left by lra. lra.
  - pose proof (Y A B). pose proof (Y B A). rewrite (X B A) in *. apply Rabs_le. lra.
Qed.
Theorem M2_submultiplicative N l m n A B x y z : one_of N -> operator_norm N l m A x -> operator_norm N m n B y ->
  operator_norm N l n (fun p j => bsum m (fun i => A p i * B i j)) z -> z <= x * y.
Proof. intros H [HA _] [HB _] [_ HC]. apply HC, bounds_product; auto. apply laws_of; auto. Qed.
Theorem M2_submultiplicative_vectors N m n A x v : operator_norm N m n A x -> N m (mv n A v) <= x * N n v.
Proof. intros [[_ H] _]. auto. Qed.
Lemma norm_F_columns m n A : frob2 m n A = bsum n (fun j => nrm2 m (fun p => A p j)).
Proof. unfold frob2, nrm2, dot. apply (bsum_swap m n (fun p j => A p j * A p j)). Qed.
Theorem M2_submultiplicative_frobenius l m n A B x : operator_norm nrm l m A x -> norm_F l n (fun p j => bsum m (fun i => A p i * B i j)) <= x * norm_F m n B.
Proof.
  intros [[Hx H] _]. unfold norm_F at 1. rewrite <- (sqrt_square (x * norm_F m n B)) by (apply Rmult_le_pos; auto; apply sqrt_pos). apply sqrt_le_1_alt.
  replace (x * norm_F m n B * (x * norm_F m n B)) with (x * x * (norm_F m n B * norm_F m n B)) by ring. rewrite norm_F_sq, !norm_F_columns, <- bsum_scal.
  apply bsum_le. intros j _. specialize (H (fun i => B i j)). rewrite <- !nrm_sq. pose proof (nrm_nonneg l (mv m A (fun i => B i j))).
  change (fun p => bsum m (fun i => A p i * B i j)) with (mv m A (fun i => B i j)).
  replace (x * x * (nrm m (fun p => B p j) * nrm m (fun p => B p j))) with (x * nrm m (fun p => B p j) * (x * nrm m (fun p => B p j))) by ring. apply Rmult_le_compat; auto.
Qed.
Theorem M4_operator_norm N m n A c x : one_of N -> (0 < n)%nat -> operator_norm N m n A x -> (forall v, N m (mv n A v) <= c * N n v) -> x <= c.
Proof. intros H. apply operator_from_vectors, laws_of, H. Qed.
Theorem M6_homogeneous N : one_of N -> (forall n a u, N n (fun i => a * u i) = Rabs a * N n u) /\
  (forall m n a A x z, operator_norm N m n A x -> operator_norm N m n (fun p i => a * A p i) z -> z = Rabs a * x) /\
  (forall m n a A, norm_F m n (fun p i => a * A p i) = Rabs a * norm_F m n A).
Proof. intros H. split; [apply law_scalar, laws_of, H|]. split; [intros m n a A x z; apply operator_scalar, laws_of, H|apply norm_F_scal]. Qed.

(* M21, M22: norms against each other *)
Lemma two_le_one n u : nrm n u <= norm_1 n u.
Proof.
  apply nrm_le; [apply (law_nonneg _ laws_1)|]. unfold norm_1. eapply Rle_trans; [|apply bsum_prod_le; intros; apply Rabs_pos]. apply Req_le, bsum_ext; intros i _.
  rewrite <- Rabs_mult, Rabs_pos_eq; [reflexivity|apply sq_nonneg].
Qed.
Lemma inf_le_two n u : norm_inf n u <= nrm n u.
Proof. apply bsup_le; [apply nrm_nonneg|]. intros i Hi. apply entry_le_nrm; auto. Qed.
Lemma two_le_inf n u : nrm n u <= sqrt (INR n) * norm_inf n u.
Proof.
  pose proof (pos_INR n). pose proof (bsup_nonneg n (fun i => Rabs (u i))) as P. pose proof (sqrt_pos (INR n)). apply nrm_le; [apply Rmult_le_pos; auto|].
  replace (sqrt (INR n) * norm_inf n u * (sqrt (INR n) * norm_inf n u)) with (sqrt (INR n) * sqrt (INR n) * (norm_inf n u * norm_inf n u)) by ring. rewrite sqrt_sqrt, <- bsum_const by auto.
  apply bsum_le. intros i Hi. rewrite <- (Rabs_pos_eq (u i * u i)), Rabs_mult by apply sq_nonneg. apply Rmult_le_compat; try apply Rabs_pos; apply entry_le_inf; auto.
Qed.
Lemma one_le_two n u : norm_1 n u <= sqrt (INR n) * nrm n u.
Proof.
  pose proof (pos_INR n). destruct (M12_cauchy_schwarz_for_sums n (fun i => Rabs (u i)) (fun i => Rabs (u i))) as [_ H2]. fold (norm_1 n u) in H2.
  rewrite <- (Rabs_pos_eq (norm_1 n u)) by apply (law_nonneg _ laws_1). rewrite <- (Rabs_pos_eq (sqrt (INR n) * nrm n u)) by (apply Rmult_le_pos; [apply sqrt_pos|apply nrm_nonneg]).
  apply Rsqr_le_abs_0. unfold Rsqr. replace (sqrt (INR n) * nrm n u * (sqrt (INR n) * nrm n u)) with (sqrt (INR n) * sqrt (INR n) * (nrm n u * nrm n u)) by ring.
  rewrite sqrt_sqrt, nrm_sq by auto. replace (norm_1 n u * norm_1 n u) with (norm_1 n u ^ 2) by (simpl; ring). eapply Rle_trans; [exact H2|]. apply Rmult_le_compat_l; auto.
  apply Req_le, bsum_ext. intros i _. simpl. rewrite Rmult_1_r, <- Rabs_mult. apply Rabs_pos_eq, sq_nonneg.
Qed.
Lemma one_le_inf n u : norm_1 n u <= INR n * norm_inf n u.
Proof. unfold norm_1. rewrite <- bsum_const. apply bsum_le. intros; apply entry_le_inf; auto. Qed.
Lemma inf_le_one n u : norm_inf n u <= norm_1 n u.
Proof. eapply Rle_trans; [apply inf_le_two|apply two_le_one]. Qed.
Definition unit_vector i : vec := fun j => if Nat.eqb i j then 1 else 0.
Lemma mv_unit n A i p : (i < n)%nat -> mv n A (unit_vector i) p = A p i.
Proof.
  intros Hi. unfold mv, dot. rewrite <- (bsum_delta n i (fun j => A p j) Hi). apply bsum_ext; intros j _. unfold unit_vector. destruct (Nat.eqb i j); ring.
Qed.
Lemma nrm2_unit n i : (i < n)%nat -> nrm2 n (unit_vector i) = 1.
Proof.
  intros Hi. unfold nrm2, dot. rewrite <- (bsum_delta n i (fun _ => 1) Hi). apply bsum_ext; intros j _. unfold unit_vector. destruct (Nat.eqb i j); ring.
Qed.
Lemma frob_by_columns m n A c : opb m n A c -> norm_F m n A <= sqrt (INR n) * c.
Proof.
  intros H. pose proof (pos_INR n). pose proof H as [Hc _]. unfold norm_F. rewrite <- (sqrt_square (sqrt (INR n) * c)) by (apply Rmult_le_pos; auto; apply sqrt_pos). apply sqrt_le_1_alt.
  replace (sqrt (INR n) * c * (sqrt (INR n) * c)) with (sqrt (INR n) * sqrt (INR n) * (c * c)) by ring. rewrite sqrt_sqrt, norm_F_columns, <- bsum_const by auto.
  apply bsum_le. intros j Hj. pose proof (opb_sq_inv m n A c (unit_vector j) H) as E. rewrite nrm2_unit, Rmult_1_r in E by auto.
  replace (nrm2 m (fun p => A p j)) with (nrm2 m (mv n A (unit_vector j))); auto. unfold nrm2, dot. apply bsum_ext. intros p _. now rewrite mv_unit.
Qed.
Lemma frob_transpose m n A : norm_F n m (fun i p => A p i) = norm_F m n A.
Proof. unfold norm_F. f_equal. rewrite (norm_F_columns m n A). reflexivity. Qed.
Theorem M21_equivalent_norms_of_vectors d u : nrm d u <= sqrt (INR d) * norm_inf d u /\ norm_1 d u <= sqrt (INR d) * nrm d u /\
  norm_1 d u <= INR d * norm_inf d u /\ norm_inf d u <= norm_1 d u.
Proof. repeat split; [apply two_le_inf|apply one_le_two|apply one_le_inf|apply inf_le_one]. Qed.
Theorem M21_equivalent_norms_of_matrices r d A x x1 xi : operator_norm nrm r d A x -> operator_norm norm_1 r d A x1 -> operator_norm norm_inf r d A xi ->
  norm_F r d A <= sqrt (INR d) * x /\ norm_F r d A <= sqrt (INR r) * x /\ x <= sqrt (INR d) * x1 /\ x <= sqrt (INR r) * xi /\
  x1 <= sqrt (INR r) * x /\ xi <= sqrt (INR d) * x.
Proof.
  intros [[Hx H] LX] [[H10 H1] L1] [[Hi0 Hi] LI]. pose proof (sqrt_pos (INR d)) as D. pose proof (sqrt_pos (INR r)) as P.
  assert (Chain : forall a b c e g h : R, 0 <= b -> a <= b * c -> c <= e * g -> 0 <= b -> a <= b * (e * g)) by (intros; nra).
  split; [apply frob_by_columns; split; auto|]. split; [rewrite <- frob_transpose; apply frob_by_columns, opb_transpose; split; auto|].
  split; [apply LX; split; [apply Rmult_le_pos; auto|]; intros v|split; [apply LX; split; [apply Rmult_le_pos; auto|]; intros v|split; [apply L1; split; [apply Rmult_le_pos; auto|]; intros v|apply LI; split; [apply Rmult_le_pos; auto|]; intros v]]].
  - eapply Rle_trans; [apply two_le_one|]. eapply Rle_trans; [apply H1|]. pose proof (one_le_two d v). replace (sqrt (INR d) * x1 * nrm d v) with (x1 * (sqrt (INR d) * nrm d v)) by ring. apply Rmult_le_compat_l; auto.
  - eapply Rle_trans; [apply two_le_inf|]. rewrite Rmult_assoc. apply Rmult_le_compat_l; auto. eapply Rle_trans; [apply Hi|]. apply Rmult_le_compat_l; auto. apply inf_le_two.
  - eapply Rle_trans; [apply one_le_two|]. rewrite Rmult_assoc. apply Rmult_le_compat_l; auto. eapply Rle_trans; [apply H|]. apply Rmult_le_compat_l; auto. apply two_le_one.
  - eapply Rle_trans; [apply inf_le_two|]. eapply Rle_trans; [apply H|]. pose proof (two_le_inf d v). replace (sqrt (INR d) * x * norm_inf d v) with (x * (sqrt (INR d) * norm_inf d v)) by ring. apply Rmult_le_compat_l; auto.
Qed.
(* Every matrix has an operator norm, of each of the three: what is said of operator norms is said of something. *)
Lemma operator_norm_exists_if_bounded (N : vector_norm) m n A c : (forall k v, 0 <= N k v) -> bounds N m n A c -> exists x, operator_norm N m n A x.
Proof.
  intros HN Hc. set (E := fun y => bounds N m n A (- y)).
  destruct (completeness E) as (s & [UB LUB]).
  - exists 0. intros y [H _]. lra.
  - exists (- c). unfold E. now rewrite Ropp_involutive.
  - exists (- s). split.
    + split.
      * assert (s <= 0) by (apply LUB; intros y [H _]; lra). lra.
      * intros v. apply Rnot_lt_le. intros C. destruct (HN n v) as [P|P].
        -- assert (s <= - (N m (mv n A v) / N n v)).
           { apply LUB. intros y [_ H]. specialize (H v). apply Rmult_le_reg_r with (N n v); auto. replace (- (N m (mv n A v) / N n v) * N n v) with (- N m (mv n A v)) by (field; lra). lra. }
           assert (N m (mv n A v) / N n v * N n v <= - s * N n v) by (apply Rmult_le_compat_r; lra). replace (N m (mv n A v) / N n v * N n v) with (N m (mv n A v)) in * by (field; lra). lra.
        -- destruct Hc as [_ H]. specialize (H v). rewrite <- P in *. lra.
    + intros d Hd. assert (- d <= s) by (apply UB; unfold E; now rewrite Ropp_involutive). lra.
Qed.
Theorem M4_operator_norms_exist N m n A : one_of N -> exists x, operator_norm N m n A x.
Proof.
  intros HN. pose proof (laws_of N HN) as L. assert (P : forall k v, 0 <= N k v) by (apply (law_nonneg N L)).
  assert (E : forall k, exists c, 0 <= c /\ forall u, N k u <= c * nrm k u /\ nrm k u <= c * N k u).
  { intros k. pose proof (pos_INR k). exists (1 + INR k). split; [lra|]. intros u. pose proof (nrm_nonneg k u). pose proof (P k u).
    destruct (M21_equivalent_norms_of_vectors k u) as (_ & H12 & H1i & _). pose proof (sqrt_pos (INR k)). pose proof (sqrt_sqrt (INR k) (pos_INR k)).
    assert (sqrt (INR k) <= 1 + INR k) by nra. pose proof (two_le_one k u). pose proof (inf_le_two k u).
    destruct HN as [-> | [-> | ->]]; split; nra. }
  destruct (E m) as (a & Ha & Em), (E n) as (b & Hb & En). pose proof (opb_frob m n A (sqrt (frob2 m n A)) (sqrt_pos _)) as F.
  assert (Q : frob2 m n A <= sqrt (frob2 m n A) * sqrt (frob2 m n A)) by (rewrite sqrt_sqrt; [lra|]; apply bsum_nonneg; intros; apply nrm2_nonneg).
  destruct (F Q) as [Hf Fv]. set (f := sqrt _) in *. apply operator_norm_exists_if_bounded with (a * (f * b)); auto.
  split; [apply Rmult_le_pos; auto; apply Rmult_le_pos; auto|]. intros v. eapply Rle_trans; [apply Em|]. rewrite Rmult_assoc. apply Rmult_le_compat_l; auto.
  eapply Rle_trans; [apply Fv|]. rewrite Rmult_assoc. apply Rmult_le_compat_l; auto. apply En.
Qed.
(* columns and rows *)
Lemma column_le_one m n A c j : (j < n)%nat -> bounds norm_1 m n A c -> bsum m (fun p => Rabs (A p j)) <= c.
Proof.
  intros Hj [_ H]. specialize (H (unit_vector j)). replace (norm_1 n (unit_vector j)) with 1 in H.
  - rewrite Rmult_1_r in H. eapply Rle_trans; [|exact H]. apply Req_le, bsum_ext. intros p _. now rewrite mv_unit.
  - unfold norm_1. rewrite <- (bsum_delta n j (fun _ => 1) Hj). apply bsum_ext. intros i _. unfold unit_vector. destruct (Nat.eqb j i); [rewrite Rabs_R1|rewrite Rabs_R0]; reflexivity.
Qed.
Lemma row_le_inf m n A c p : (p < m)%nat -> bounds norm_inf m n A c -> bsum n (fun i => Rabs (A p i)) <= c.
Proof.
  intros Hp [Hc H]. set (s := fun i => if Rle_lt_dec 0 (A p i) then 1 else -1). specialize (H s).
  assert (S : norm_inf n s <= 1) by (apply bsup_le; [lra|]; intros i _; unfold s; destruct (Rle_lt_dec 0 (A p i)); [rewrite Rabs_R1|rewrite Rabs_left]; lra).
  pose proof (entry_le_inf m (mv n A s) p Hp) as E. replace (mv n A s p) with (bsum n (fun i => Rabs (A p i))) in E.
  - rewrite Rabs_pos_eq in E by (apply bsum_nonneg; intros; apply Rabs_pos). assert (c * norm_inf n s <= c * 1) by (apply Rmult_le_compat_l; auto). lra.
  - unfold mv, dot. apply bsum_ext. intros i _. unfold s. destruct (Rle_lt_dec 0 (A p i)); [rewrite Rabs_pos_eq by lra; ring|rewrite Rabs_left by lra; ring].
Qed.
Theorem M22_schur_test m n A x x1 xi : operator_norm nrm m n A x -> operator_norm norm_1 m n A x1 -> operator_norm norm_inf m n A xi ->
  x ^ 2 <= x1 * xi /\ x <= sqrt (x1 * xi).
Proof.
  intros [[Hx _] LX] [H1 _] [HI _]. pose proof H1 as [P1 _]. pose proof HI as [PI_ _]. assert (P : 0 <= x1 * xi) by (apply Rmult_le_pos; auto).
  assert (B : opb m n A (sqrt (x1 * xi))).
  { apply (R3_row_column_norm m n A xi x1); auto; [apply sqrt_pos|rewrite sqrt_sqrt by auto; lra|intros p Hp; apply (row_le_inf m n A); auto|intros j Hj; apply (column_le_one m n A); auto]. }
  assert (E : x <= sqrt (x1 * xi)) by (apply LX; exact B). split; [|exact E]. simpl. rewrite Rmult_1_r, <- (sqrt_sqrt (x1 * xi)) by auto. apply Rmult_le_compat; auto.
Qed.

(* The operator norms that belong to the 1- and the infinity-norm are the largest sums of a column and of a row. *)
Lemma operator_norm_one m n A x : operator_norm norm_1 m n A x -> x = bsup n (fun j => bsum m (fun p => Rabs (A p j))).
Proof.
  intros [HA LA]. pose proof HA as [Hx _]. apply Rle_antisym; [|apply bsup_le; auto; intros j Hj; apply (column_le_one m n A); auto].
  apply LA. split; [apply bsup_nonneg|]. intros v. set (c := bsup n _). unfold norm_1. apply Rle_trans with (bsum m (fun p => bsum n (fun j => Rabs (A p j) * Rabs (v j)))).
  - apply bsum_le. intros p _. unfold mv, dot. induction n as [|k IH]; simpl; [rewrite Rabs_R0; lra|]. eapply Rle_trans; [apply Rabs_triang|]. rewrite Rabs_mult.
    apply Rplus_le_compat_r. clear -A. induction k; simpl; [rewrite Rabs_R0; lra|]. eapply Rle_trans; [apply Rabs_triang|]. rewrite Rabs_mult. lra.
  - rewrite bsum_swap, <- bsum_scal. apply bsum_le. intros j Hj. rewrite bsum_scalr. apply Rmult_le_compat_r; [apply Rabs_pos|]. apply (bsup_ge n (fun j => bsum m (fun p => Rabs (A p j)))); auto.
Qed.
Lemma bsum_abs n f : Rabs (bsum n f) <= bsum n (fun i => Rabs (f i)).
Proof. induction n; simpl; [rewrite Rabs_R0; lra|]. eapply Rle_trans; [apply Rabs_triang|lra]. Qed.
Lemma operator_norm_infinity m n A x : operator_norm norm_inf m n A x -> x = bsup m (fun p => bsum n (fun i => Rabs (A p i))).
Proof.
  intros [HA LA]. pose proof HA as [Hx _]. apply Rle_antisym; [|apply bsup_le; auto; intros p Hp; apply (row_le_inf m n A); auto].
  apply LA. split; [apply bsup_nonneg|]. intros v. set (c := bsup m _). pose proof (law_nonneg _ laws_inf n v) as V. assert (C : 0 <= c) by apply bsup_nonneg. apply bsup_le; [apply Rmult_le_pos; auto|]. intros p Hp.
  unfold mv, dot. eapply Rle_trans; [apply bsum_abs|]. apply Rle_trans with (bsum n (fun i => Rabs (A p i)) * norm_inf n v).
  - rewrite <- bsum_scalr. apply bsum_le. intros i Hi. rewrite Rabs_mult. apply Rmult_le_compat_l; [apply Rabs_pos|apply entry_le_inf; auto].
  - apply Rmult_le_compat_r; auto. apply (bsup_ge m (fun p => bsum n (fun i => Rabs (A p i)))); auto.
Qed.
Definition ones : vec := fun _ => 1.
Theorem M31_hoelder n u v : Rabs (dot n u v) <= norm_1 n u * norm_inf n v /\ dot n u v <= norm_1 n u * norm_inf n v /\
  nrm n ones = sqrt (INR n) /\ norm_1 n ones = INR n /\ ((0 < n)%nat -> norm_inf n ones = 1).
Proof.
  assert (H : Rabs (dot n u v) <= norm_1 n u * norm_inf n v).
  { unfold dot, norm_1. eapply Rle_trans; [apply bsum_abs|]. rewrite <- bsum_scalr. apply bsum_le. intros i Hi. rewrite Rabs_mult. apply Rmult_le_compat_l; [apply Rabs_pos|apply entry_le_inf; auto]. }
  split; [exact H|]. split; [eapply Rle_trans; [apply Rle_abs|exact H]|]. unfold ones. split; [|split].
  - unfold nrm, nrm2, dot. rewrite bsum_const. f_equal. ring.
  - unfold norm_1. rewrite bsum_const, Rabs_R1. ring.
  - intros Hn. apply Rle_antisym; [apply bsup_le; [lra|]; intros; rewrite Rabs_R1; lra|]. pose proof (entry_le_inf n (fun _ => 1) 0 Hn) as E. cbv beta in E. rewrite Rabs_R1 in E. exact E.
Qed.
Theorem M30_nonnegative_vectors d u v : (forall i, (i < d)%nat -> 0 <= u i) -> (forall i, (i < d)%nat -> 0 <= v i) ->
  0 <= dot d u v /\ norm_1 d u = dot d ones u.
Proof.
  intros Hu Hv. split; [apply bsum_nonneg; intros; apply Rmult_le_pos; auto|]. apply bsum_ext. intros i Hi. unfold ones. rewrite Rabs_pos_eq by auto. ring.
Qed.
Theorem M30_nonnegative_matrices r d A x1 xi : (forall p i, (p < r)%nat -> (i < d)%nat -> 0 <= A p i) -> operator_norm norm_1 r d A x1 -> operator_norm norm_inf r d A xi ->
  xi = norm_inf r (mv d A ones) /\ x1 = norm_inf d (mv r (fun i p => A p i) ones).
Proof.
  intros HA H1 HI. apply operator_norm_one in H1. apply operator_norm_infinity in HI. split; [rewrite HI|rewrite H1]; apply bsup_ext; intros p Hp; unfold mv, dot, ones.
  - rewrite Rabs_pos_eq by (apply bsum_nonneg; intros; rewrite Rmult_1_r; auto). apply bsum_ext. intros i Hi. rewrite Rabs_pos_eq by auto. ring.
  - rewrite Rabs_pos_eq by (apply bsum_nonneg; intros; rewrite Rmult_1_r; auto). apply bsum_ext. intros i Hi. rewrite Rabs_pos_eq by auto. ring.
Qed.
Theorem M33_entries r d x y A n2_ n1_ ni : operator_norm nrm r d A n2_ -> operator_norm norm_1 r d A n1_ -> operator_norm norm_inf r d A ni ->
  dot d x y = bsum d (fun i => x i * y i) /\ nrm d x ^ 2 = bsum d (fun i => x i ^ 2) /\ norm_1 d x = bsum d (fun i => Rabs (x i)) /\
  norm_inf d x = bsup d (fun i => Rabs (x i)) /\ norm_F r d A ^ 2 = bsum r (fun i => bsum d (fun j => A i j ^ 2)) /\
  ni = bsup r (fun i => bsum d (fun j => Rabs (A i j))) /\ n1_ = bsup d (fun j => bsum r (fun i => Rabs (A i j))) /\
  (forall i, (i < d)%nat -> Rabs (x i) <= norm_inf d x /\ Rabs (x i) <= nrm d x) /\
  (forall i j, (i < r)%nat -> (j < d)%nat -> Rabs (A i j) <= n2_).
Proof.
  intros [[H0 H2] _] H1 HI. split; [reflexivity|]. split; [simpl; rewrite Rmult_1_r, nrm_sq; apply bsum_ext; intros; simpl; ring|]. split; [reflexivity|]. split; [reflexivity|].
  split; [simpl; rewrite Rmult_1_r, norm_F_sq; apply bsum_ext; intros; apply bsum_ext; intros; simpl; ring|]. split; [apply operator_norm_infinity; auto|]. split; [apply operator_norm_one; auto|].
  split; [intros i Hi; split; [apply entry_le_inf|apply entry_le_nrm]; auto|]. intros i j Hi Hj. specialize (H2 (unit_vector j)).
  replace (nrm d (unit_vector j)) with 1 in H2 by (unfold nrm; rewrite nrm2_unit by auto; now rewrite sqrt_1). pose proof (entry_le_nrm r (mv d A (unit_vector j)) i Hi) as E. rewrite mv_unit in E by auto. lra.
Qed.
