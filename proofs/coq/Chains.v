(* R14 of proofs/rules.md: chains of matrix inequalities. First the inequalities of one activation and of one map. *)
Require Import Reals Lra Lia Psatz List.
From Coquelicot Require Import Coquelicot.
From Certbound Require Import Vectors Network Jets Affine Rules.
Import ListNotations.
Open Scope R_scope.

Definition mat := nat -> nat -> R.
Definition form m n (A : mat) (x y : vec) := dot m x (mv n A y). (* x'Ay *)
Definition quad n (A : mat) (y : vec) := form n n A y y.
Definition below n (A B : mat) := forall y, quad n A y <= quad n B y. (* A <= B: B - A is positive semidefinite *)
Definition symmetric n (A : mat) := forall i j, (i < n)%nat -> (j < n)%nat -> A i j = A j i.
Definition gram N (F : mat) : mat := fun p q => dot N (F p) (F q). (* FF' *)
Definition diagonal (e : vec) : mat := fun i j => if Nat.eqb i j then e i else 0.
(* [Z Y'; Y T] is positive semidefinite, Z n x n, T m x m *)
Definition block_psd n m (Z Y T : mat) := forall b y, 0 <= quad n Z b + 2 * form m n Y y b + quad m T y.

Lemma dot_ext n u v x y : (forall i, (i < n)%nat -> u i = x i /\ v i = y i) -> dot n u v = dot n x y.
Proof. intros H. apply bsum_ext; intros i Hi. destruct (H i Hi) as [-> ->]. reflexivity. Qed.
Lemma dot_plus_l n u v w : dot n (fun i => u i + v i) w = dot n u w + dot n v w.
Proof. unfold dot. rewrite <- bsum_plus. apply bsum_ext; intros; ring. Qed.
Lemma dot_plus_r n u v w : dot n u (fun i => v i + w i) = dot n u v + dot n u w.
Proof. unfold dot. rewrite <- bsum_plus. apply bsum_ext; intros; ring. Qed.
Lemma dot_opp_l n u v : dot n (fun i => - u i) v = - dot n u v.
Proof. unfold dot. rewrite <- (Rmult_1_l (bsum n (fun i => u i * v i))), Ropp_mult_distr_l, <- bsum_scal. apply bsum_ext; intros; ring. Qed.
Lemma dot_sym n u v : dot n u v = dot n v u. Proof. unfold dot. apply bsum_ext; intros; ring. Qed.
Lemma mv_plus n A x y p : mv n A (fun i => x i + y i) p = mv n A x p + mv n A y p.
Proof. apply dot_plus_r. Qed.
Lemma form_double m n A x y : form m n A x y = bsum m (fun i => bsum n (fun j => x i * A i j * y j)).
Proof. unfold form, dot, mv, dot. apply bsum_ext; intros i _. rewrite <- bsum_scal. apply bsum_ext; intros; ring. Qed.
Lemma form_ext m n A B x y u v : (forall i j, (i < m)%nat -> (j < n)%nat -> x i * A i j * y j = u i * B i j * v j) -> form m n A x y = form m n B u v.
Proof. intros H. rewrite !form_double. apply bsum_ext; intros i Hi. apply bsum_ext; intros j Hj. auto. Qed.
Lemma form_plus_m m n A B x y : form m n (fun i j => A i j + B i j) x y = form m n A x y + form m n B x y.
Proof. rewrite !form_double, <- bsum_plus. apply bsum_ext; intros i _. rewrite <- bsum_plus. apply bsum_ext; intros; ring. Qed.
Lemma form_transpose m n A x y : form m n A x y = form n m (fun j i => A i j) y x.
Proof. rewrite !form_double, bsum_swap. apply bsum_ext; intros j _. apply bsum_ext; intros; ring. Qed.
Lemma form_sym n A x y : symmetric n A -> form n n A x y = form n n A y x.
Proof.
  intros H. rewrite form_transpose, !form_double. apply bsum_ext; intros i Hi. apply bsum_ext; intros j Hj. rewrite (H j i) by auto. ring.
Qed.
Lemma quad_plus n A x y : symmetric n A -> quad n A (fun i => x i + y i) = quad n A x + 2 * form n n A x y + quad n A y.
Proof.
  intros H. unfold quad. pose proof (form_sym n A x y H) as S. unfold form in *.
  rewrite dot_plus_l. rewrite (dot_ext n x (mv n A (fun i => x i + y i)) x (fun p => mv n A x p + mv n A y p)) by (intros; split; auto; apply mv_plus).
  rewrite (dot_ext n y (mv n A (fun i => x i + y i)) y (fun p => mv n A x p + mv n A y p)) by (intros; split; auto; apply mv_plus).
  rewrite !dot_plus_r. lra.
Qed.
Lemma quad_diagonal n e y : quad n (diagonal e) y = bsum n (fun i => e i * (y i * y i)).
Proof.
  unfold quad, form, dot. apply bsum_ext; intros i Hi. unfold mv, dot, diagonal.
  rewrite (bsum_ext n _ (fun j => if Nat.eqb i j then e j * y j else 0)).
  - rewrite bsum_delta by auto. ring.
  - intros j _. destruct (Nat.eqb_spec i j) as [->|]; ring.
Qed.
Lemma quad_scalar n c y : quad n (diagonal (fun _ => c)) y = c * nrm2 n y.
Proof. rewrite quad_diagonal. apply bsum_scal. Qed.
Lemma quad_gram n N F y : quad n (gram N F) y = nrm2 N (fun j => dot n (fun p => F p j) y).
Proof.
  unfold quad. rewrite form_double. unfold gram, nrm2. unfold dot at 2.
  rewrite (bsum_ext n _ (fun i => bsum N (fun q => bsum n (fun j => (F i q * y i) * (F j q * y j))))).
  - rewrite bsum_swap. apply bsum_ext; intros q _. unfold dot. rewrite <- bsum_scalr. apply bsum_ext; intros i _. rewrite <- bsum_scal. reflexivity.
  - intros i _. rewrite bsum_swap. apply bsum_ext; intros j _. unfold dot. rewrite <- bsum_scal, <- bsum_scalr. apply bsum_ext; intros; ring.
Qed.
Lemma below_diagonal_gram n N F K : below n (gram N F) (diagonal (fun _ => K * K)) -> 0 <= K -> opb n N F K.
Proof.
  intros H HK. apply (opb_transpose N n (fun j p => F p j)). apply opb_sq; auto. intros y. specialize (H y).
  rewrite quad_gram, quad_scalar in H. exact H.
Qed.

(* Activation: slopes in [c - s, c + s]. *)
Section Activation.
Variables (n : nat) (c s e : vec) (X T : mat).
Definition bend_Z : mat := fun i j => diagonal e i j - s i * X i j * s j.
Definition bend_Y : mat := fun i j => c i * X i j * s j.
Definition bend_next : mat := fun i j => c i * X i j * c j + diagonal e i j + T i j.
Hypothesis HX : symmetric n X.
Hypothesis He : forall i, (i < n)%nat -> 0 <= e i.
Hypothesis Hblock : block_psd n n bend_Z bend_Y T.
Lemma activation_step d y : (forall i, (i < n)%nat -> Rabs (d i - c i) <= s i) -> quad n X (fun i => d i * y i) <= quad n bend_next y.
Proof.
  intros Hd. set (b := fun i => if Req_EM_T (s i) 0 then 0 else (d i - c i) / s i * y i).
  assert (B : forall i, (i < n)%nat -> d i * y i = c i * y i + s i * b i /\ b i * b i <= y i * y i).
  { intros i Hi. specialize (Hd i Hi). unfold b. destruct (Req_EM_T (s i) 0) as [E|E].
    - rewrite E in *. pose proof (Rabs_pos (d i - c i)). assert (Z : Rabs (d i - c i) = 0) by lra. apply Rabs_eq_0 in Z. split; [nra|pose proof (sq_nonneg (y i)); lra].
    - split; [field; auto|]. pose proof (Rabs_pos (d i - c i)). assert (0 < s i) by lra.
      set (r := (d i - c i) / s i). assert (r * r <= 1).
      { unfold r. replace ((d i - c i) / s i * ((d i - c i) / s i)) with ((d i - c i) * (d i - c i) * / (s i * s i)) by (field; auto).
        apply Rmult_le_reg_r with (s i * s i); [nra|]. rewrite Rmult_assoc, Rinv_l, Rmult_1_r, Rmult_1_l by nra. apply sq_le. exact Hd. }
      replace (r * y i * (r * y i)) with (r * r * (y i * y i)) by ring. pose proof (sq_nonneg (y i)). nra. }
  specialize (Hblock b (fun i => - y i)).
  assert (E1 : quad n X (fun i => d i * y i) = quad n X (fun i => c i * y i) + 2 * form n n X (fun i => c i * y i) (fun i => s i * b i) + quad n X (fun i => s i * b i)).
  { rewrite <- quad_plus by auto. apply form_ext; intros i j Hi Hj. destruct (B i Hi) as [-> _], (B j Hj) as [-> _]. reflexivity. }
  assert (E2 : quad n bend_Z b = quad n (diagonal e) b - quad n X (fun i => s i * b i)).
  { unfold quad. rewrite !form_double. unfold bend_Z. rewrite <- bsum_minus. apply bsum_ext; intros i _. rewrite <- bsum_minus. apply bsum_ext; intros; ring. }
  assert (E3 : form n n bend_Y (fun i => - y i) b = - form n n X (fun i => c i * y i) (fun i => s i * b i)).
  { unfold form at 1. rewrite dot_opp_l. f_equal. apply form_ext; intros. unfold bend_Y. ring. }
  assert (E4 : quad n T (fun i => - y i) = quad n T y) by (apply form_ext; intros; ring).
  assert (E5 : quad n bend_next y = quad n X (fun i => c i * y i) + quad n (diagonal e) y + quad n T y).
  { unfold quad, bend_next. rewrite !form_plus_m. f_equal. f_equal. apply form_ext; intros; ring. }
  assert (E6 : quad n (diagonal e) b <= quad n (diagonal e) y).
  { rewrite !quad_diagonal. apply bsum_le; intros i Hi. apply Rmult_le_compat_l; auto. apply B; auto. }
  lra.
Qed.
Theorem R14_activation N F d : below n (gram N F) X -> (forall i, (i < n)%nat -> Rabs (d i - c i) <= s i) ->
  below n (gram N (fun i j => d i * F i j)) bend_next.
Proof.
  intros HF Hd y. rewrite quad_gram.
  replace (nrm2 N _) with (quad n (gram N F) (fun i => d i * y i)).
  - eapply Rle_trans; [apply HF|]. apply activation_step; auto.
  - rewrite quad_gram. unfold nrm2. apply dot_ext; intros j _. assert (E : dot n (fun p => F p j) (fun i => d i * y i) = dot n (fun p => d p * F p j) y) by (apply bsum_ext; intros; ring). auto.
Qed.
End Activation.

(* Map: v -> (M + D) v, |D| <= omega. *)
Section Map.
Variables (m n : nat) (M X T : mat) (omega f own2 : R). (* own2: own^2, or 0 *)
Definition move_Z : mat := fun i j => diagonal (fun _ => f) i j - X i j.
Definition congruent (A : mat) : mat := fun p q => form n n A (M p) (M q). (* MAM' *)
Definition move_next : mat := fun p q => congruent (fun i j => X i j + T i j) p q + diagonal (fun _ => f * (omega * omega) + own2) p q.
Definition fixed_next : mat := fun p q => congruent X p q + diagonal (fun _ => own2) p q.
Lemma quad_congruent A y : quad m (congruent A) y = quad n A (mv m (fun i p => M p i) y).
Proof.
  unfold quad. rewrite !form_double. unfold congruent.
  rewrite (bsum_ext m _ (fun p => bsum m (fun q => bsum n (fun i => bsum n (fun j => y p * M p i * A i j * (M q j * y q)))))).
  2:{ intros p _. apply bsum_ext; intros q _. rewrite form_double, <- bsum_scal, <- bsum_scalr. apply bsum_ext; intros i _.
      rewrite <- bsum_scal, <- bsum_scalr. apply bsum_ext; intros; ring. }
  rewrite (bsum_ext m _ (fun p => bsum n (fun i => bsum m (fun q => bsum n (fun j => y p * M p i * A i j * (M q j * y q)))))) by (intros; apply bsum_swap).
  rewrite bsum_swap. apply bsum_ext; intros i _.
  rewrite (bsum_ext m _ (fun p => bsum n (fun j => bsum m (fun q => y p * M p i * A i j * (M q j * y q))))) by (intros; apply bsum_swap).
  rewrite bsum_swap. apply bsum_ext; intros j _. unfold mv, dot.
  rewrite (bsum_ext m (fun p => bsum m _) (fun p => M p i * y p * (A i j * bsum m (fun q => M q j * y q)))).
  - rewrite bsum_scalr. ring.
  - intros p _. rewrite bsum_scal. ring.
Qed.
Hypothesis HX : symmetric n X.
Hypothesis Hf : 0 <= f.
Hypothesis Hblock : block_psd n n move_Z X T.
Lemma map_step D y : opb m n D omega -> quad n X (mv m (fun i p => M p i + D p i) y) + own2 * nrm2 m y <= quad m move_next y.
Proof.
  intros HD. set (a := mv m (fun i p => M p i) y). set (b := mv m (fun i p => D p i) y).
  assert (E1 : quad n X (mv m (fun i p => M p i + D p i) y) = quad n X a + 2 * form n n X a b + quad n X b).
  { rewrite <- quad_plus by auto. assert (E : forall i, mv m (fun i p => M p i + D p i) y i = a i + b i) by (intros i; apply dot_plus_l).
    apply form_ext; intros i j _ _. now rewrite !E. }
  assert (HB : nrm2 n b <= omega * omega * nrm2 m y) by (apply opb_sq_inv, opb_transpose, HD).
  specialize (Hblock b (fun i => - a i)).
  assert (E2 : quad n move_Z b = f * nrm2 n b - quad n X b).
  { rewrite <- quad_scalar. unfold quad. rewrite !form_double. unfold move_Z. rewrite <- bsum_minus. apply bsum_ext; intros i _. rewrite <- bsum_minus. apply bsum_ext; intros; ring. }
  assert (E3 : form n n X (fun i => - a i) b = - form n n X a b) by (unfold form; apply dot_opp_l).
  assert (E4 : quad n T (fun i => - a i) = quad n T a) by (apply form_ext; intros; ring).
  assert (E5 : quad m move_next y = quad n X a + quad n T a + (f * (omega * omega) + own2) * nrm2 m y).
  { unfold quad at 1, move_next. rewrite form_plus_m. fold (quad m (congruent (fun i j => X i j + T i j)) y). rewrite quad_congruent. fold a.
    unfold quad at 1. rewrite form_plus_m. fold (quad n X a) (quad n T a). rewrite <- quad_scalar. reflexivity. }
  assert (f * nrm2 n b <= f * (omega * omega * nrm2 m y)) by (apply Rmult_le_compat_l; auto). lra.
Qed.
Lemma fixed_step y : quad n X (mv m (fun i p => M p i) y) + own2 * nrm2 m y = quad m fixed_next y.
Proof. unfold quad at 2, fixed_next. rewrite form_plus_m. fold (quad m (congruent X) y). rewrite quad_congruent, <- quad_scalar. reflexivity. Qed.
End Map.
(* the columns of F, then those of B *)
Definition beside N (F B : mat) : mat := fun p j => if Nat.ltb j N then F p j else B p (j - N)%nat.
Lemma quad_beside n N N' F B y : quad n (gram (N + N') (beside N F B)) y = quad n (gram N F) y + quad n (gram N' B) y.
Proof.
  rewrite !quad_gram. unfold nrm2, dot at 1. rewrite bsum_split. f_equal; apply bsum_ext; intros j Hj; unfold beside.
  - apply Nat.ltb_lt in Hj. rewrite Hj. reflexivity.
  - assert (H : Nat.ltb (N + j) N = false) by (apply Nat.ltb_ge; lia). rewrite H. replace (N + j - N)%nat with j by lia. reflexivity.
Qed.
Definition product n (A B : mat) : mat := fun p j => bsum n (fun i => A p i * B i j).
Lemma quad_product m n N A F y : quad m (gram N (product n A F)) y = quad n (gram N F) (mv m (fun i p => A p i) y).
Proof.
  rewrite !quad_gram. unfold nrm2. apply dot_ext; intros j _.
  assert (E : dot m (fun p => product n A F p j) y = dot n (fun p => F p j) (mv m (fun i p => A p i) y)); [|auto].
  unfold dot, product, mv, dot. rewrite (bsum_ext m _ (fun p => bsum n (fun i => F i j * (A p i * y p)))).
  - rewrite bsum_swap. apply bsum_ext; intros; apply bsum_scal.
  - intros p _. rewrite <- bsum_scalr. apply bsum_ext; intros; ring.
Qed.
Lemma own_step m N' B own y : opb m N' B own -> quad m (gram N' B) y <= own * own * nrm2 m y.
Proof. intros H. rewrite quad_gram. apply (opb_sq_inv N' m (fun j p => B p j)). apply opb_transpose. exact H. Qed.
(* B: the node's own directions, if they are among them; N' = 0 if not *)
Theorem R14_map m n N N' M D F B X T omega f own : symmetric n X -> 0 <= f -> block_psd n n (move_Z X f) X T ->
  below n (gram N F) X -> opb m n D omega -> opb m N' B own ->
  below m (gram (N + N') (beside N (product n (fun p i => M p i + D p i) F) B)) (move_next n M X T omega f (own * own)).
Proof.
  intros HX Hf Hb HF HD HB y. rewrite quad_beside, quad_product.
  pose proof (map_step m n M X T omega f (own * own) HX Hf Hb D y HD). pose proof (own_step m N' B own y HB).
  pose proof (HF (mv m (fun i p => M p i + D p i) y)). lra.
Qed.
Theorem R14_map_fixed m n N N' M F B X own : below n (gram N F) X -> opb m N' B own ->
  below m (gram (N + N') (beside N (product n M F) B)) (fixed_next n M X (own * own)).
Proof.
  intros HF HB y. rewrite quad_beside, quad_product, <- fixed_step.
  pose proof (own_step m N' B own y HB). pose proof (HF (mv m (fun i p => M p i) y)). lra.
Qed.
Theorem R14_norm n N F X K : 0 <= K -> below n (gram N F) X -> below n X (diagonal (fun _ => K * K)) -> opb n N F K.
Proof. intros HK HF HX. apply below_diagonal_gram; auto. intros y. specialize (HF y). specialize (HX y). lra. Qed.

(* How the block matrix is verified: T = KK' + diag(t sum_j |B_ij|), Z = LL' + A, Y = KL' + B. *)
Theorem R14_block_witness n m k Z Y (L K A B : mat) t : 0 < t -> symmetric n A ->
  (forall i j, (i < n)%nat -> (j < n)%nat -> Z i j = dot k (L i) (L j) + A i j) ->
  (forall i j, (i < m)%nat -> (j < n)%nat -> Y i j = dot k (K i) (L j) + B i j) ->
  (forall j, (j < n)%nat -> bsum n (fun i => if Nat.eqb j i then 0 else Rabs (A j i)) + bsum m (fun i => Rabs (B i j)) / t <= A j j) ->
  block_psd n m Z Y (fun i j => dot k (K i) (K j) + diagonal (fun i => t * bsum n (fun j => Rabs (B i j))) i j).
Proof.
  intros Ht HA HZ HY HD b y.
  set (a := fun q => dot n (fun i => L i q) b). set (u := fun q => dot m (fun i => K i q) y).
  assert (EZ : quad n Z b = nrm2 k a + quad n A b).
  { unfold quad at 1. rewrite (form_ext n n Z (fun i j => gram k L i j + A i j) b b b b) by (intros; rewrite HZ by auto; reflexivity).
    rewrite form_plus_m. fold (quad n (gram k L) b). now rewrite quad_gram. }
  assert (EY : form m n Y y b = dot k u a + form m n B y b).
  { rewrite (form_ext m n Y (fun i j => dot k (K i) (L j) + B i j) y b y b) by (intros; rewrite HY by auto; reflexivity).
    rewrite form_plus_m. f_equal. rewrite form_double. unfold u, a.
    rewrite (bsum_ext m _ (fun i => bsum k (fun q => bsum n (fun j => (K i q * y i) * (L j q * b j))))).
    - rewrite bsum_swap. apply bsum_ext; intros q _. unfold dot. rewrite <- bsum_scalr. apply bsum_ext; intros; apply bsum_scal.
    - intros i _. rewrite bsum_swap. apply bsum_ext; intros j _. unfold dot. rewrite <- bsum_scal, <- bsum_scalr. apply bsum_ext; intros; ring. }
  assert (ER : quad m (fun i j => dot k (K i) (K j) + diagonal (fun i => t * bsum n (fun j => Rabs (B i j))) i j) y =
    nrm2 k u + bsum m (fun i => t * bsum n (fun j => Rabs (B i j)) * (y i * y i))).
  { unfold quad. rewrite form_plus_m. rewrite <- (quad_diagonal m (fun i => t * bsum n (fun j => Rabs (B i j))) y).
    unfold u. rewrite <- (quad_gram m k K y). reflexivity. }
  rewrite EZ, EY, ER. pose proof (nrm2_nonneg k (fun q => a q + u q)) as S. rewrite nrm2_plus, (dot_sym k a u) in S.
  (* the dominant rest *)
  assert (DA : bsum n (fun j => bsum m (fun i => Rabs (B i j)) / t * (b j * b j)) <= quad n A b).
  { set (E := fun i j => A i j - diagonal (fun j => bsum m (fun i => Rabs (B i j)) / t) i j).
    assert (P : 0 <= quad n E b).
    { (* symmetric also outside *)
      set (E' := fun i j => if (Nat.ltb i n && Nat.ltb j n)%bool then E i j else 0).
      assert (EE : forall i j, (i < n)%nat -> (j < n)%nat -> E' i j = E i j).
      { intros i j Hi Hj. unfold E'. apply Nat.ltb_lt in Hi, Hj. now rewrite Hi, Hj. }
      unfold quad. rewrite (form_ext n n E E' b b b b) by (intros; rewrite EE by auto; reflexivity). apply dominant_form.
      - intros i j. unfold E'. destruct (Nat.ltb_spec i n), (Nat.ltb_spec j n); simpl; auto. unfold E, diagonal. rewrite (HA i j), (Nat.eqb_sym j i) by auto.
        destruct (Nat.eqb_spec i j) as [->|]; reflexivity.
      - intros i Hi. rewrite EE by auto. unfold E at 1, diagonal. rewrite Nat.eqb_refl. specialize (HD i Hi).
        rewrite (bsum_ext n _ (fun j => if Nat.eqb i j then 0 else Rabs (A i j))); [lra|].
        intros j Hj. destruct (Nat.eqb_spec i j) as [|Hne]; auto. rewrite EE by auto. unfold E, diagonal. apply Nat.eqb_neq in Hne. rewrite Hne. now rewrite Rminus_0_r. }
    assert (Q : quad n A b = quad n E b + quad n (diagonal (fun j => bsum m (fun i => Rabs (B i j)) / t)) b).
    { unfold quad. rewrite <- form_plus_m. apply form_ext; intros. unfold E. ring. }
    rewrite quad_diagonal in Q. lra. }
  assert (DB : - 2 * form m n B y b <= bsum n (fun j => bsum m (fun i => Rabs (B i j)) / t * (b j * b j)) + bsum m (fun i => t * bsum n (fun j => Rabs (B i j)) * (y i * y i))).
  { rewrite form_double.
    rewrite (bsum_ext n (fun j => bsum m (fun i => Rabs (B i j)) / t * (b j * b j)) (fun j => bsum m (fun i => Rabs (B i j) * (b j * b j / t)))).
    2:{ intros j _. rewrite bsum_scalr. field. lra. }
    rewrite (bsum_swap n m).
    rewrite <- bsum_scal, <- bsum_plus. apply bsum_le; intros i _.
    replace (t * bsum n (fun j => Rabs (B i j)) * (y i * y i)) with (bsum n (fun j => Rabs (B i j)) * (t * (y i * y i))) by ring.
    rewrite <- bsum_scalr, <- bsum_scal, <- bsum_plus. apply bsum_le; intros j _.
    pose proof (Rle_abs (- (B i j * (2 * (y i * b j))))). rewrite Rabs_Ropp, Rabs_mult in *. pose proof (Rabs_pos (B i j)).
    assert (Rabs (2 * (y i * b j)) <= b j * b j / t + t * (y i * y i)).
    { assert (P : 0 <= (b j - t * y i) * (b j - t * y i) / t /\ 0 <= (b j + t * y i) * (b j + t * y i) / t).
      { split; (apply Rmult_le_pos; [apply sq_nonneg|left; apply Rinv_0_lt_compat; auto]). }
      replace ((b j - t * y i) * (b j - t * y i) / t) with (b j * b j / t + t * (y i * y i) - 2 * (y i * b j)) in P by (field; lra).
      replace ((b j + t * y i) * (b j + t * y i) / t) with (b j * b j / t + t * (y i * y i) + 2 * (y i * b j)) in P by (field; lra).
      apply Rabs_le. lra. }
    assert (Rabs (B i j) * Rabs (2 * (y i * b j)) <= Rabs (B i j) * (b j * b j / t + t * (y i * y i))) by (apply Rmult_le_compat_l; auto). lra. }
  lra.
Qed.
