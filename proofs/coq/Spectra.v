(* Eigenvalues and norms: M5, and what M13, M23 and M25 say without roots of polynomials. *)
Require Import Reals Lra Lia Psatz.
From Coquelicot Require Import Coquelicot.
From Certbound Require Import Vectors Network Lemmas Norms.
Open Scope R_scope.

(* An eigenvalue may be complex. The spectral radius is the largest absolute value of one; the logarithmic norm mu_2(A) and
   lambda_max(A) are the largest eigenvalue of the symmetric part, lambda_min(A) the least. *)
Fixpoint csum (n : nat) (f : nat -> C) : C := match n with O => RtoC 0 | S k => Cplus (csum k f) (f k) end.
Definition eigenvalue n A (l : C) := exists z : nat -> C, (exists k, (k < n)%nat /\ z k <> RtoC 0) /\
  forall p, (p < n)%nat -> csum n (fun k => Cmult (RtoC (A p k)) (z k)) = Cmult l (z p).
Definition spectral_radius n A r := (exists l, eigenvalue n A l /\ Cmod l = r) /\ forall l, eigenvalue n A l -> Cmod l <= r.
Definition symmetric_part (A : nat -> nat -> R) p k := (A p k + A k p) / 2.
Definition symmetric_eigenvalue n A l := exists v, 0 < nrm2 n v /\ forall p, (p < n)%nat -> mv n (symmetric_part A) v p = l * v p.
Definition lambda_max n A l := symmetric_eigenvalue n A l /\ forall k, symmetric_eigenvalue n A k -> k <= l.
Definition lambda_min n A l := symmetric_eigenvalue n A l /\ forall k, symmetric_eigenvalue n A k -> l <= k.

Lemma csum_parts n f : csum n f = (bsum n (fun k => fst (f k)), bsum n (fun k => snd (f k))).
Proof. induction n; simpl; [reflexivity|]. rewrite IHn. reflexivity. Qed.
Lemma csum_size n f : Cmod (csum n f) <= bsum n (fun k => Cmod (f k)).
Proof. induction n; simpl; [rewrite Cmod_0; lra|]. eapply Rle_trans; [apply Cmod_triangle|lra]. Qed.
Lemma sizes_positive n (z : nat -> C) : (exists k, (k < n)%nat /\ z k <> RtoC 0) -> exists k, (k < n)%nat /\ 0 < Cmod (z k).
Proof. intros (k & Hk & Hz). exists k. split; auto. apply Cmod_gt_0; auto. Qed.
Lemma eigenvalue_entry n A l z p : csum n (fun k => Cmult (RtoC (A p k)) (z k)) = Cmult l (z p) -> Cmod l * Cmod (z p) <= bsum n (fun k => Rabs (A p k) * Cmod (z k)).
Proof.
  intros E. rewrite <- Cmod_mult, <- E. eapply Rle_trans; [apply csum_size|]. apply Req_le, bsum_ext. intros k _. now rewrite Cmod_mult, Cmod_R.
Qed.
Lemma eigenvalue_two n A l c : eigenvalue n A l -> opb n n A c -> Cmod l <= c.
Proof.
  intros (z & Hz & E) H. pose proof H as [Hc _]. set (x := fun k => fst (z k)). set (y := fun k => snd (z k)). set (a := fst l). set (b := snd l).
  assert (Ex : forall p, (p < n)%nat -> mv n A x p = a * x p - b * y p /\ mv n A y p = a * y p + b * x p).
  { intros p Hp. specialize (E p Hp). rewrite csum_parts in E. pose proof (f_equal fst E) as E1. pose proof (f_equal snd E) as E2. simpl in E1, E2. unfold mv, dot. split.
    - rewrite (bsum_ext n _ (fun k => A p k * fst (z k) - 0 * snd (z k))) by (intros; unfold x; ring). rewrite E1. reflexivity.
    - rewrite (bsum_ext n _ (fun k => A p k * snd (z k) + 0 * fst (z k))) by (intros; unfold y; ring). rewrite E2. reflexivity. }
  assert (Q : nrm2 n (mv n A x) + nrm2 n (mv n A y) = (a * a + b * b) * (nrm2 n x + nrm2 n y)).
  { unfold nrm2, dot. rewrite <- !bsum_plus, <- bsum_scal. apply bsum_ext. intros p Hp. destruct (Ex p Hp) as [-> ->]. ring. }
  pose proof (opb_sq_inv n n A c x H). pose proof (opb_sq_inv n n A c y H).
  assert (P : 0 < nrm2 n x + nrm2 n y).
  { destruct (sizes_positive n z Hz) as (k & Hk & Hm). unfold nrm2, dot. rewrite <- bsum_plus.
    assert (T : x k * x k + y k * y k <= bsum n (fun i => x i * x i + y i * y i)).
    { apply (bsum_term n (fun i => x i * x i + y i * y i) k Hk). intros j _. pose proof (sq_nonneg (x j)). pose proof (sq_nonneg (y j)). lra. }
    assert (0 < x k * x k + y k * y k); [|lra]. unfold Cmod in Hm. apply sqrt_lt_0_alt with (x := 0). rewrite sqrt_0. replace (x k * x k + y k * y k) with (fst (z k) ^ 2 + snd (z k) ^ 2) by (unfold x, y; ring). exact Hm. }
  assert (D : a * a + b * b <= c * c) by (apply Rmult_le_reg_r with (nrm2 n x + nrm2 n y); lra).
  unfold Cmod. rewrite <- (sqrt_square c) by auto. apply sqrt_le_1_alt. unfold a, b in D. simpl. lra.
Qed.
Lemma eigenvalue_one n A l c : eigenvalue n A l -> bounds norm_1 n n A c -> Cmod l <= c.
Proof.
  intros (z & Hz & E) H. destruct (sizes_positive n z Hz) as (k & Hk & Hm). set (s := bsum n (fun p => Cmod (z p))).
  assert (P : 0 < s) by (eapply Rlt_le_trans; [exact Hm|]; apply (bsum_term n (fun p => Cmod (z p))); auto; intros; apply Cmod_ge_0).
  apply Rmult_le_reg_r with s; auto. unfold s. rewrite <- !bsum_scal. eapply Rle_trans; [apply bsum_le; intros p Hp; apply (eigenvalue_entry n A l z p), E; auto|].
  rewrite bsum_swap. apply bsum_le. intros j Hj. rewrite bsum_scalr. apply Rmult_le_compat_r; [apply Cmod_ge_0|]. apply (column_le_one n n A); auto.
Qed.
Lemma eigenvalue_inf n A l c : eigenvalue n A l -> bounds norm_inf n n A c -> Cmod l <= c.
Proof.
  intros (z & Hz & E) H. destruct (sizes_positive n z Hz) as (k & Hk & Hm). set (s := bsup n (fun p => Cmod (z p))). pose proof H as [Hc _].
  assert (P : 0 < s) by (eapply Rlt_le_trans; [exact Hm|]; apply (bsup_ge n (fun p => Cmod (z p))); auto).
  apply Rmult_le_reg_r with s; auto. unfold s at 1. rewrite <- bsup_scal by apply Cmod_ge_0. apply bsup_le; [apply Rmult_le_pos; lra|]. intros p Hp.
  eapply Rle_trans; [apply (eigenvalue_entry n A l z p), E; auto|]. apply Rle_trans with (bsum n (fun i => Rabs (A p i)) * s).
  - rewrite <- bsum_scalr. apply bsum_le. intros i Hi. apply Rmult_le_compat_l; [apply Rabs_pos|]. apply (bsup_ge n (fun p => Cmod (z p))); auto.
  - apply Rmult_le_compat_r; [lra|]. apply (row_le_inf n n A); auto.
Qed.
Lemma symmetric_form n A v : dot n v (mv n (symmetric_part A) v) = dot n v (mv n A v).
Proof.
  unfold dot, mv, dot, symmetric_part.
  rewrite (bsum_ext n _ (fun i => / 2 * bsum n (fun j => v i * (A i j * v j)) + / 2 * bsum n (fun j => v j * (A j i * v i)))).
  - rewrite bsum_plus, !bsum_scal, (bsum_swap n n (fun i j => v j * (A j i * v i))).
    rewrite (bsum_ext n (fun i => v i * bsum n _) (fun i => bsum n (fun j => v i * (A i j * v j)))) by (intros; now rewrite <- bsum_scal). lra.
  - intros i _. rewrite <- !bsum_scal, <- bsum_plus. apply bsum_ext. intros; field.
Qed.
Lemma symmetric_eigenvalue_form n A l : symmetric_eigenvalue n A l -> exists v, 0 < nrm2 n v /\ dot n v (mv n A v) = l * nrm2 n v.
Proof.
  intros (v & Hv & E). exists v. split; auto. rewrite <- symmetric_form. unfold nrm2, dot at 1. unfold dot at 1. rewrite <- bsum_scal. apply bsum_ext. intros p Hp. rewrite E by auto. ring.
Qed.
Lemma symmetric_eigenvalue_size n A l c : symmetric_eigenvalue n A l -> opb n n A c -> l <= c.
Proof.
  intros H HA. destruct (symmetric_eigenvalue_form n A l H) as (v & Hv & E). destruct HA as [_ HA]. specialize (HA v). pose proof (CSn n v (mv n A v)). pose proof (Rle_abs (dot n v (mv n A v))).
  pose proof (nrm_nonneg n v). rewrite <- nrm_sq in *. apply Rmult_le_reg_r with (nrm n v * nrm n v); auto. nra.
Qed.

Theorem M5_comparison m n A x : operator_norm nrm m n A x -> x <= norm_F m n A.
Proof.
  intros [_ H]. apply H, opb_frob; [apply sqrt_pos|]. rewrite norm_F_sq. lra.
Qed.
Theorem M5_comparison_of_vectors n u : nrm n u <= norm_1 n u /\ norm_inf n u <= nrm n u.
Proof. split; [apply two_le_one|apply inf_le_two]. Qed.
Theorem M5_comparison_of_eigenvalues n A r l x x1 xi : operator_norm nrm n n A x -> operator_norm norm_1 n n A x1 -> operator_norm norm_inf n n A xi ->
  (spectral_radius n A r -> r <= x /\ r <= x1 /\ r <= xi /\ r <= norm_F n n A) /\ (lambda_max n A l -> l <= x).
Proof.
  intros HX [H1 _] [HI _]. pose proof HX as [H2 _]. split.
  - intros [(e & He & <-) _]. assert (E : Cmod e <= x) by (apply (eigenvalue_two n A); auto). split; [exact E|]. split; [apply (eigenvalue_one n A); auto|]. split; [apply (eigenvalue_inf n A); auto|].
    pose proof (M5_comparison n n A x HX). lra.
  - intros [Hl _]. apply (symmetric_eigenvalue_size n A); auto.
Qed.

(* M13 *)
Definition identity_matrix (i j : nat) : R := if Nat.eqb i j then 1 else 0.
Definition outer (u v : vec) : nat -> nat -> R := fun p i => u p * v i.
Definition diagonal (u : vec) : nat -> nat -> R := fun p i => if Nat.eqb p i then u p else 0.
Lemma mv_diagonal n u v p : (p < n)%nat -> mv n (diagonal u) v p = u p * v p.
Proof.
  intros Hp. unfold mv, dot. rewrite <- (bsum_delta n p (fun j => u p * v j) Hp). apply bsum_ext; intros j _. unfold diagonal. destruct (Nat.eqb p j); ring.
Qed.
Theorem M13_special_norms m n A u v x y : operator_norm nrm m n A x ->
  (operator_norm nrm n m (fun i p => A p i) y -> y = x) /\ norm_F n m (fun i p => A p i) = norm_F m n A /\
  ((0 < n)%nat -> operator_norm nrm n n identity_matrix 1) /\ norm_F n n identity_matrix = sqrt (INR n) /\
  operator_norm nrm m n (outer u v) (nrm m u * nrm n v) /\ norm_F m n (outer u v) = nrm m u * nrm n v /\ operator_norm nrm n n (diagonal u) (norm_inf n u).
Proof.
  assert (F : norm_F m n (outer u v) = nrm m u * nrm n v).
  { rewrite norm_F_rows. unfold outer. rewrite (nrm_ext m _ (fun p => nrm n v * Rabs (u p))) by (intros; rewrite nrm_scal; ring). rewrite nrm_scal, nrm_abs, Rabs_pos_eq by apply nrm_nonneg. ring. }
  assert (M : forall w p, mv n (outer u v) w p = dot n v w * u p).
  { intros w p. unfold mv, outer, dot. rewrite <- bsum_scalr. apply bsum_ext; intros; ring. }
  intros [HA LA]. split; [|split; [|split; [|split; [|split; [|split]]]]].
  - intros [HB LB]. apply Rle_antisym; [apply LB, opb_transpose; exact HA|apply LA, (opb_transpose n m (fun i p => A p i)); exact HB].
  - apply frob_transpose.
  - intros Hn. assert (E : forall w p, (p < n)%nat -> mv n identity_matrix w p = w p).
    { intros w p Hp. unfold mv, dot. rewrite <- (bsum_delta n p w Hp). apply bsum_ext; intros j _. unfold identity_matrix. destruct (Nat.eqb p j); ring. }
    split; [split; [lra|]; intros w; rewrite (nrm_ext n _ w) by auto; lra|]. intros c [_ Hc]. specialize (Hc (fun _ => 1)). rewrite (nrm_ext n (mv n identity_matrix (fun _ => 1)) (fun _ => 1)) in Hc by (intros; rewrite E; auto).
    pose proof (law_positive nrm laws_2 n Hn). apply Rmult_le_reg_r with (nrm n (fun _ => 1)); lra.
  - unfold norm_F, frob2. f_equal. rewrite (bsum_ext n _ (fun _ => 1)), bsum_const; [ring|]. intros p Hp. apply (nrm2_unit n p Hp).
  - split.
    + apply opb_frob; [apply Rmult_le_pos; apply nrm_nonneg|]. rewrite <- F, norm_F_sq. lra.
    + intros c [Hc H]. specialize (H v). rewrite (nrm_ext m _ (fun p => dot n v v * u p)) in H by auto. rewrite nrm_scal in H. change (dot n v v) with (nrm2 n v) in H.
      rewrite <- nrm_sq, Rabs_pos_eq in H by (apply Rmult_le_pos; apply nrm_nonneg). pose proof (nrm_nonneg n v). pose proof (nrm_nonneg m u).
      destruct (Req_dec (nrm n v) 0) as [->|Hv]; [rewrite Rmult_0_r; auto|]. apply Rmult_le_reg_r with (nrm n v); lra.
  - exact F.
  - split.
    + split; [apply bsup_nonneg|]. intros w. rewrite (nrm_ext n _ (fun p => u p * w p)) by (intros; apply mv_diagonal; auto).
      apply nrm_times_sup; [apply bsup_nonneg|intros; apply entry_le_inf; auto].
    + intros c [Hc H]. apply bsup_le; auto. intros i Hi. specialize (H (unit_vector i)). pose proof (entry_le_nrm n (mv n (diagonal u) (unit_vector i)) i Hi) as E.
      rewrite mv_diagonal in E by auto. unfold unit_vector at 1 in E. rewrite Nat.eqb_refl, Rmult_1_r in E. replace (nrm n (unit_vector i)) with 1 in H; [lra|]. unfold nrm. rewrite nrm2_unit by auto. now rewrite sqrt_1.
Qed.

(* M23 *)
Definition product_with_transpose m (A : nat -> nat -> R) : nat -> nat -> R := fun i j => bsum m (fun p => A p i * A p j). (* A' A *)
Definition trace n (A : nat -> nat -> R) := bsum n (fun i => A i i).
Lemma gram_form m n A v : dot n v (mv n (product_with_transpose m A) v) = nrm2 m (mv n A v).
Proof. apply gram_quad. Qed.
Theorem M23_gram_matrices m n A x y l : operator_norm nrm m n A x -> operator_norm nrm n n (product_with_transpose m A) y ->
  y = x ^ 2 /\ norm_F m n A ^ 2 = trace n (product_with_transpose m A) /\ (lambda_min n (product_with_transpose m A) l -> 0 <= l).
Proof.
  intros [HA LA] [HY LY]. pose proof HA as [Hx _]. pose proof HY as [Hy _]. split; [|split].
  - apply Rle_antisym.
    + apply LY. replace (x ^ 2) with (x * x) by ring. apply (opb_submult n m n (fun i p => A p i) A x x); auto. apply opb_transpose; auto.
    + assert (x <= sqrt y).
      { apply LA. split; [apply sqrt_pos|]. intros v. apply nrm_le; [apply Rmult_le_pos; [apply sqrt_pos|apply nrm_nonneg]|].
        replace (sqrt y * nrm n v * (sqrt y * nrm n v)) with (sqrt y * sqrt y * (nrm n v * nrm n v)) by ring. rewrite sqrt_sqrt by auto. rewrite <- gram_form.
        pose proof (CSn n v (mv n (product_with_transpose m A) v)). pose proof (Rle_abs (dot n v (mv n (product_with_transpose m A) v))). destruct HY as [_ HY]. specialize (HY v). pose proof (nrm_nonneg n v). nra. }
      simpl. rewrite Rmult_1_r, <- (sqrt_sqrt y) by auto. apply Rmult_le_compat; auto.
  - simpl. rewrite Rmult_1_r, norm_F_sq, norm_F_columns. reflexivity.
  - intros [Hl _]. destruct (symmetric_eigenvalue_form _ _ _ Hl) as (v & Hv & E). rewrite gram_form in E. pose proof (nrm2_nonneg m (mv n A v)). nra.
Qed.

(* M25: B the inverse of I - A, or of I + A *)
Theorem M25_inverse n A B s x y : s = 1 \/ s = -1 -> operator_norm nrm n n A x -> x < 1 ->
  (forall v p, (p < n)%nat -> mv n B v p + s * mv n A (mv n B v) p = v p) -> operator_norm nrm n n B y -> y <= 1 / (1 - x).
Proof.
  intros Hs [[Hx HA] _] H1 HI [_ LB]. apply LB. split; [left; apply Rdiv_lt_0_compat; lra|]. intros v. apply Rmult_le_reg_l with (1 - x); [lra|].
  replace ((1 - x) * (1 / (1 - x) * nrm n v)) with (nrm n v) by (field; lra). set (w := mv n B v) in *. specialize (HA w).
  rewrite (nrm_ext n v (fun p => w p - - s * mv n A w p)) by (intros p Hp; rewrite <- (HI v p Hp); fold w; ring).
  pose proof (triangle_below nrm laws_2 n w (fun p => - s * mv n A w p)) as T. rewrite nrm_scal, Rabs_Ropp in T. replace (Rabs s) with 1 in T by (destruct Hs as [-> | ->]; [now rewrite Rabs_R1|rewrite Rabs_left; lra]).
  pose proof (Rle_abs (nrm n w - 1 * nrm n (mv n A w))). lra.
Qed.

(* M26 *)
Lemma eigenvalue_of_two A l : eigenvalue 2 A l -> Cplus (Cminus (Cmult l l) (Cmult (RtoC (A O O + A 1%nat 1%nat)) l)) (RtoC (A O O * A 1%nat 1%nat - A O 1%nat * A 1%nat O)) = RtoC 0.
Proof.
  intros (z & (k & Hk & Hz) & E). pose proof (E O ltac:(lia)) as E0. pose proof (E 1%nat ltac:(lia)) as E1. simpl in E0, E1.
  set (x := z O) in *. set (y := z 1%nat) in *. set (a := A O O) in *. set (b := A O 1%nat) in *. set (c := A 1%nat O) in *. set (d := A 1%nat 1%nat) in *.
  assert (F0 : Cminus (Cplus (Cmult (RtoC a) x) (Cmult (RtoC b) y)) (Cmult l x) = RtoC 0) by (rewrite <- E0; ring).
  assert (F1 : Cminus (Cplus (Cmult (RtoC c) x) (Cmult (RtoC d) y)) (Cmult l y) = RtoC 0) by (rewrite <- E1; ring).
  set (q := Cplus _ _). assert (Q : q = Cminus (Cmult (Cminus (RtoC a) l) (Cminus (RtoC d) l)) (Cmult (RtoC b) (RtoC c))).
  { unfold q. rewrite RtoC_plus, RtoC_minus, !RtoC_mult. ring. }
  assert (X : Cmult q x = RtoC 0).
  { rewrite Q. transitivity (Cminus (Cmult (Cminus (RtoC d) l) (Cminus (Cplus (Cmult (RtoC a) x) (Cmult (RtoC b) y)) (Cmult l x))) (Cmult (RtoC b) (Cminus (Cplus (Cmult (RtoC c) x) (Cmult (RtoC d) y)) (Cmult l y)))); [ring|].
    rewrite F0, F1. ring. }
  assert (Y : Cmult q y = RtoC 0).
  { rewrite Q. transitivity (Cminus (Cmult (Cminus (RtoC a) l) (Cminus (Cplus (Cmult (RtoC c) x) (Cmult (RtoC d) y)) (Cmult l y))) (Cmult (RtoC c) (Cminus (Cplus (Cmult (RtoC a) x) (Cmult (RtoC b) y)) (Cmult l x)))); [ring|].
    rewrite F0, F1. ring. }
  assert (Z : Cmult q (z k) = RtoC 0) by (destruct k as [|[|k]]; [exact X|exact Y|lia]).
  apply (f_equal Cmod) in Z. rewrite Cmod_mult, Cmod_0 in Z. apply Cmod_eq_0. destruct (Rmult_integral _ _ Z) as [|Z']; auto. apply Cmod_eq_0 in Z'. contradiction.
Qed.
Theorem M26_complex_eigenvalues A r : spectral_radius 2 A r -> let square := fun i j => bsum 2 (fun k => A i k * A k j) in
  trace 2 A ^ 2 <= 2 * (trace 2 A ^ 2 - trace 2 square) -> r ^ 2 = (trace 2 A ^ 2 - trace 2 square) / 2.
Proof.
  intros [(l & Hl & <-) _] square H. apply eigenvalue_of_two in Hl. unfold square, trace in *. simpl in *. destruct l as [a b].
  set (t := A O O + A 1%nat 1%nat) in *. set (d := A O O * A 1%nat 1%nat - A O 1%nat * A 1%nat O) in *.
  pose proof (f_equal fst Hl) as R. pose proof (f_equal snd Hl) as J. simpl in R, J.
  assert (D : (0 + A O O + A 1%nat 1%nat) * ((0 + A O O + A 1%nat 1%nat) * 1) -
    (0 + (0 + A O O * A O O + A O 1%nat * A 1%nat O) + (0 + A 1%nat O * A O 1%nat + A 1%nat 1%nat * A 1%nat 1%nat)) = 2 * d) by (unfold d; ring).
  rewrite D in *. assert (T : t * t <= 4 * d) by (unfold t; lra). assert (E : a * a + b * b = d).
  { assert (R' : a * a - b * b - t * a + d = 0) by lra. assert (J' : b * (2 * a - t) = 0) by lra. destruct (Rmult_integral _ _ J') as [->|Ha].
    - pose proof (sq_nonneg (2 * a - t)). assert ((2 * a - t) * (2 * a - t) = 0) by nra. assert (2 * a - t = 0) by nra. replace t with (2 * a) in * by lra. nra.
    - replace t with (2 * a) in * by lra. nra. }
  replace (Cmod (a, b) * (Cmod (a, b) * 1)) with (Cmod (a, b) * Cmod (a, b)) by ring. unfold Cmod. rewrite sqrt_sqrt by (simpl; nra). simpl. lra.
Qed.
