(* Vectors are functions nat -> R read below a length, matrices are functions of row and column. *)
Require Import Reals Lra Lia Psatz.
Open Scope R_scope.

Fixpoint bsum (n : nat) (f : nat -> R) : R := match n with O => 0 | S k => bsum k f + f k end.

Lemma bsum_ext n f g : (forall i, (i < n)%nat -> f i = g i) -> bsum n f = bsum n g.
Proof. induction n; intros H; simpl; [easy|]. rewrite IHn, H; auto. Qed.
Lemma bsum_le n f g : (forall i, (i < n)%nat -> f i <= g i) -> bsum n f <= bsum n g.
Proof. induction n; intros H; simpl; [lra|]. apply Rplus_le_compat; auto. Qed.
Lemma bsum_0 n : bsum n (fun _ => 0) = 0.
Proof. induction n; simpl; lra. Qed.
Lemma bsum_nonneg n f : (forall i, (i < n)%nat -> 0 <= f i) -> 0 <= bsum n f.
Proof. intros H. rewrite <- (bsum_0 n). now apply bsum_le. Qed.
Lemma bsum_plus n f g : bsum n (fun i => f i + g i) = bsum n f + bsum n g.
Proof. induction n; simpl; lra. Qed.
Lemma bsum_minus n f g : bsum n (fun i => f i - g i) = bsum n f - bsum n g.
Proof. induction n; simpl; lra. Qed.
Lemma bsum_scal n c f : bsum n (fun i => c * f i) = c * bsum n f.
Proof. induction n; simpl; [ring|]. rewrite IHn; ring. Qed.
Lemma bsum_scalr n c f : bsum n (fun i => f i * c) = bsum n f * c.
Proof. induction n; simpl; [ring|]. rewrite IHn; ring. Qed.
Lemma bsum_swap n m f : bsum n (fun i => bsum m (f i)) = bsum m (fun j => bsum n (fun i => f i j)).
Proof. induction n; simpl; [now rewrite bsum_0|]. now rewrite IHn, bsum_plus. Qed.
Lemma bsum_front n f : bsum (S n) f = f O + bsum n (fun i => f (S i)).
Proof. induction n; simpl in *; [lra|]. rewrite IHn; lra. Qed.
Lemma bsum_const n c : bsum n (fun _ => c) = INR n * c.
Proof. induction n; [simpl; ring|]. rewrite S_INR. simpl bsum. rewrite IHn; ring. Qed.

Lemma sq_nonneg a : 0 <= a * a. Proof. apply Rle_0_sqr. Qed.

Definition dot n u v := bsum n (fun i => u i * v i).
Definition nrm2 n u := dot n u u.
Definition nrm n u := sqrt (nrm2 n u).

Lemma nrm2_nonneg n u : 0 <= nrm2 n u.
Proof. unfold nrm2, dot. apply bsum_nonneg; intros; apply sq_nonneg. Qed.
Lemma nrm_nonneg n u : 0 <= nrm n u. Proof. apply sqrt_pos. Qed.
Lemma nrm_sq n u : nrm n u * nrm n u = nrm2 n u.
Proof. apply sqrt_sqrt, nrm2_nonneg. Qed.
Lemma nrm_le n u c : 0 <= c -> nrm2 n u <= c * c -> nrm n u <= c.
Proof. intros. unfold nrm. rewrite <- (sqrt_square c); auto. now apply sqrt_le_1_alt. Qed.

Lemma CS n u v : dot n u v * dot n u v <= nrm2 n u * nrm2 n v.
Proof.
  unfold nrm2, dot. induction n; simpl; [lra|].
  set (D := bsum n _) in *. set (U := bsum n (fun i => u i * u i)) in *. set (V := bsum n (fun i => v i * v i)) in *.
  assert (0 <= U) by (apply bsum_nonneg; intros; apply sq_nonneg).
  assert (0 <= V) by (apply bsum_nonneg; intros; apply sq_nonneg).
  set (a := u n). set (b := v n).
  assert (2 * (a * b * D) <= a*a*V + b*b*U); [|nra].
  (* (a^2 V + b^2 U)^2 >= 4 a^2 b^2 U V >= (2 a b D)^2 *)
  assert (0 <= a*a*V + b*b*U) by nra.
  destruct (Rle_dec (2 * (a*b*D)) (a*a*V+b*b*U)); auto. exfalso.
  assert ((a*a*V+b*b*U)*(a*a*V+b*b*U) < (2*(a*b*D))*(2*(a*b*D))) by nra.
  assert ((2*(a*b*D))*(2*(a*b*D)) <= 4 * ((a*b)*(a*b)) * (U*V)).
  { replace ((2*(a*b*D))*(2*(a*b*D))) with (4*((a*b)*(a*b))*(D*D)) by ring. apply Rmult_le_compat_l; nra. }
  assert (4 * ((a*b)*(a*b)) * (U*V) <= (a*a*V+b*b*U)*(a*a*V+b*b*U)).
  { pose proof (sq_nonneg (a*a*V-b*b*U)).
    replace ((a*a*V+b*b*U)*(a*a*V+b*b*U)) with (4*((a*b)*(a*b))*(U*V) + (a*a*V-b*b*U)*(a*a*V-b*b*U)) by ring. lra. }
  lra.
Qed.
Lemma CSn n u v : Rabs (dot n u v) <= nrm n u * nrm n v.
Proof.
  rewrite <- (Rabs_pos_eq (nrm n u * nrm n v)) by (apply Rmult_le_pos; apply nrm_nonneg).
  apply Rsqr_le_abs_0. unfold Rsqr.
  replace (nrm n u * nrm n v * (nrm n u * nrm n v)) with ((nrm n u*nrm n u)*(nrm n v*nrm n v)) by ring.
  rewrite !nrm_sq. apply CS.
Qed.

Lemma nrm2_plus n u v : nrm2 n (fun i => u i + v i) = nrm2 n u + 2 * dot n u v + nrm2 n v.
Proof. unfold nrm2, dot. rewrite <- bsum_scal, <- !bsum_plus. apply bsum_ext; intros; ring. Qed.
Lemma minkowski n u v : nrm n (fun i => u i + v i) <= nrm n u + nrm n v.
Proof.
  pose proof (nrm_nonneg n u); pose proof (nrm_nonneg n v).
  apply nrm_le; [lra|]. rewrite nrm2_plus, <- !nrm_sq.
  pose proof (CSn n u v). pose proof (Rle_abs (dot n u v)). nra.
Qed.
Lemma nrm_ext n u v : (forall i, (i < n)%nat -> u i = v i) -> nrm n u = nrm n v.
Proof. intros H. unfold nrm, nrm2, dot. f_equal. apply bsum_ext; intros; rewrite H; auto. Qed.
Lemma nrm_scal n c u : nrm n (fun i => c * u i) = Rabs c * nrm n u.
Proof.
  unfold nrm, nrm2, dot. rewrite (bsum_ext _ _ (fun i => (c*c) * (u i * u i))) by (intros; ring).
  rewrite bsum_scal, sqrt_mult_alt by nra. f_equal. apply sqrt_Rsqr_abs.
Qed.

(* Matrices, their products with vectors; "c is an upper bound of the operator norm 2->2 of the m x n matrix A". *)
Definition mv n (A : nat -> nat -> R) v : nat -> R := fun p => dot n (A p) v.
Definition opb m n A c := 0 <= c /\ forall v, nrm m (mv n A v) <= c * nrm n v.
Definition frob2 m n (A : nat -> nat -> R) := bsum m (fun p => nrm2 n (A p)).

Theorem opb_triangle m n A B a b : opb m n A a -> opb m n B b -> opb m n (fun p i => A p i + B p i) (a + b).
Proof.
  intros [Ha HA] [Hb HB]; split; [lra|]; intros v.
  rewrite (nrm_ext m _ (fun p => mv n A v p + mv n B v p)).
  - eapply Rle_trans; [apply minkowski|]. specialize (HA v); specialize (HB v); lra.
  - intros p _. unfold mv, dot. rewrite <- bsum_plus. apply bsum_ext; intros; ring.
Qed.
Theorem opb_submult l m n A B a b : opb l m A a -> opb m n B b -> opb l n (fun p j => bsum m (fun i => A p i * B i j)) (a * b).
Proof.
  intros [Ha HA] [Hb HB]; split; [nra|]; intros v.
  rewrite (nrm_ext l _ (mv m A (mv n B v))).
  - eapply Rle_trans; [apply HA|]. rewrite Rmult_assoc. apply Rmult_le_compat_l; auto.
  - intros p _. unfold mv, dot.
    rewrite (bsum_ext n _ (fun j => bsum m (fun i => A p i * B i j * v j))).
    + rewrite bsum_swap. apply bsum_ext; intros i _. rewrite <- bsum_scal. apply bsum_ext; intros; ring.
    + intros j _. now rewrite bsum_scalr.
Qed.
Theorem frob_bound m n A v : nrm2 m (mv n A v) <= frob2 m n A * nrm2 n v.
Proof.
  unfold frob2. rewrite <- bsum_scalr. apply bsum_le; intros p _. apply CS.
Qed.
Theorem opb_frob m n A c : 0 <= c -> frob2 m n A <= c * c -> opb m n A c.
Proof.
  intros Hc H; split; auto; intros v. pose proof (nrm_nonneg n v).
  apply nrm_le; [nra|]. eapply Rle_trans; [apply frob_bound|]. rewrite <- nrm_sq.
  replace (c * nrm n v * (c * nrm n v)) with (c*c*(nrm n v*nrm n v)) by ring. apply Rmult_le_compat_r; nra.
Qed.
Theorem opb_sq m n A c : 0 <= c -> (forall v, nrm2 m (mv n A v) <= c * c * nrm2 n v) -> opb m n A c.
Proof.
  intros Hc H; split; auto; intros v. pose proof (nrm_nonneg n v). apply nrm_le; [nra|].
  eapply Rle_trans; [apply H|]. rewrite <- nrm_sq. nra.
Qed.
Lemma opb_sq_inv m n A c v : opb m n A c -> nrm2 m (mv n A v) <= c * c * nrm2 n v.
Proof.
  intros [Hc H]. specialize (H v). rewrite <- !nrm_sq. pose proof (nrm_nonneg m (mv n A v)). pose proof (nrm_nonneg n v).
  replace (c*c*(nrm n v*nrm n v)) with ((c*nrm n v)*(c*nrm n v)) by ring. apply Rmult_le_compat; auto.
Qed.

Lemma bsum_delta n i f : (i < n)%nat -> bsum n (fun j => (if Nat.eqb i j then f j else 0)) = f i.
Proof.
  induction n; intros H; [lia|]. simpl. destruct (Nat.eqb_spec i n) as [->|Hn].
  - rewrite (bsum_ext n _ (fun _ => 0)), bsum_0; [lra|]. intros j Hj. destruct (Nat.eqb_spec n j); [lia|easy].
  - rewrite IHn by lia. lra.
Qed.
Lemma gram_quad m n A v : bsum n (fun i => v i * bsum n (fun j => bsum m (fun p => A p i * A p j) * v j)) = nrm2 m (mv n A v).
Proof.
  unfold nrm2, mv, dot.
  rewrite (bsum_ext n _ (fun i => bsum m (fun p => v i * A p i * bsum n (fun j => A p j * v j)))).
  - rewrite bsum_swap. apply bsum_ext; intros p _. rewrite bsum_scalr. f_equal. apply bsum_ext; intros; ring.
  - intros i _. rewrite (bsum_ext n _ (fun j => bsum m (fun p => A p i * A p j * v j))).
    + rewrite bsum_swap, <- bsum_scal. apply bsum_ext; intros p _. rewrite <- !bsum_scal. apply bsum_ext; intros; ring.
    + intros j _. now rewrite bsum_scalr.
Qed.

(* Entries, products, comparisons. *)
Lemma nrm_le_entries n u w : (forall i, (i < n)%nat -> Rabs (u i) <= w i) -> nrm n u <= nrm n w.
Proof.
  intros H. apply sqrt_le_1_alt. apply bsum_le; intros i Hi. specialize (H i Hi).
  pose proof (Rabs_pos (u i)). rewrite <- (Rabs_pos_eq (u i * u i)) by apply sq_nonneg. rewrite Rabs_mult.
  apply Rmult_le_compat; auto.
Qed.
Lemma nrm_abs n u : nrm n (fun i => Rabs (u i)) = nrm n u.
Proof.
  unfold nrm, nrm2, dot. f_equal. apply bsum_ext; intros i _. rewrite <- Rabs_mult. apply Rabs_pos_eq, sq_nonneg.
Qed.
Lemma bsum_term n f i : (i < n)%nat -> (forall j, (j < n)%nat -> 0 <= f j) -> f i <= bsum n f.
Proof.
  induction n; intros Hi Hf; [lia|]. simpl. assert (0 <= bsum n f) by (apply bsum_nonneg; intros; apply Hf; lia).
  destruct (Nat.eq_dec i n) as [->|]; [lra|]. specialize (IHn ltac:(lia) ltac:(intros; apply Hf; lia)). specialize (Hf n ltac:(lia)). lra.
Qed.
Lemma entry_le_nrm n u i : (i < n)%nat -> Rabs (u i) <= nrm n u.
Proof.
  intros Hi. rewrite <- sqrt_Rsqr_abs. apply sqrt_le_1_alt. unfold Rsqr.
  apply (bsum_term n (fun i => u i * u i)); auto. intros; apply sq_nonneg.
Qed.
Lemma nrm_0 n : nrm n (fun _ => 0) = 0.
Proof. unfold nrm, nrm2, dot. rewrite (bsum_ext n _ (fun _ => 0)) by (intros; ring). rewrite bsum_0. apply sqrt_0. Qed.
Lemma bsum_prod_le n f g : (forall i, (i < n)%nat -> 0 <= f i) -> (forall i, (i < n)%nat -> 0 <= g i) ->
  bsum n (fun i => f i * g i) <= bsum n f * bsum n g.
Proof.
  intros Hf Hg. rewrite <- bsum_scalr. apply bsum_le; intros i Hi. apply Rmult_le_compat_l; auto. now apply bsum_term.
Qed.
Lemma nrm_times n u v : nrm n (fun i => u i * v i) <= nrm n u * nrm n v.
Proof.
  apply nrm_le; [apply Rmult_le_pos; apply nrm_nonneg|].
  replace (nrm n u * nrm n v * (nrm n u * nrm n v)) with ((nrm n u * nrm n u) * (nrm n v * nrm n v)) by ring.
  rewrite !nrm_sq. unfold nrm2, dot.
  rewrite (bsum_ext n _ (fun i => (u i * u i) * (v i * v i))) by (intros; ring).
  apply bsum_prod_le; intros; apply sq_nonneg.
Qed.
Lemma nrm_times_sup n s u B : 0 <= B -> (forall i, (i < n)%nat -> Rabs (s i) <= B) -> nrm n (fun i => s i * u i) <= B * nrm n u.
Proof.
  intros HB H. rewrite <- (Rabs_pos_eq B) by auto. rewrite <- nrm_scal, <- (nrm_abs n (fun i => B * u i)). apply nrm_le_entries; intros i Hi.
  rewrite !Rabs_mult. apply Rmult_le_compat_r; [apply Rabs_pos|]. rewrite (Rabs_pos_eq B); auto.
Qed.
Lemma minkowski3 n u v w : nrm n (fun i => u i + v i + w i) <= nrm n u + nrm n v + nrm n w.
Proof. pose proof (minkowski n (fun i => u i + v i) w). pose proof (minkowski n u v). lra. Qed.
(* Cauchy-Schwarz for two terms *)
Lemma two_products a b c d : 0 <= a -> 0 <= b -> 0 <= c -> 0 <= d -> a * b + c * d <= sqrt (a * a + c * c) * sqrt (b * b + d * d).
Proof.
  intros. rewrite <- sqrt_mult_alt by nra. rewrite <- (sqrt_square (a * b + c * d)) by nra. apply sqrt_le_1_alt.
  pose proof (sq_nonneg (a * d - b * c)). nra.
Qed.
Lemma opb_weaken m n A c d : opb m n A c -> c <= d -> opb m n A d.
Proof. intros [Hc H] Hd. split; [lra|]. intros v. specialize (H v). pose proof (nrm_nonneg n v). nra. Qed.
Lemma opb_transpose m n A c : opb m n A c -> opb n m (fun i p => A p i) c.
Proof.
  intros [Hc H]. split; auto. intros v. set (y := mv m (fun i p => A p i) v).
  assert (E : nrm2 n y = dot m v (mv n A y)).
  { unfold nrm2, dot at 1. unfold y at 1, mv at 1, dot at 1.
    rewrite (bsum_ext n _ (fun i => bsum m (fun p => A p i * v p * y i))) by (intros; now rewrite bsum_scalr).
    rewrite bsum_swap. unfold dot, mv, dot. apply bsum_ext; intros p _. rewrite <- bsum_scal. apply bsum_ext; intros; ring. }
  pose proof (CSn m v (mv n A y)). pose proof (Rle_abs (dot m v (mv n A y))). specialize (H y).
  pose proof (nrm_nonneg m v). pose proof (nrm_nonneg n y). rewrite <- nrm_sq in E.
  assert (nrm n y * nrm n y <= c * nrm m v * nrm n y) by nra.
  destruct (Req_dec (nrm n y) 0) as [->|]; nra.
Qed.
