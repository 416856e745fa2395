(* L7 of proofs/rules-local.md. *)
Require Import Reals Lra Lia Psatz List.
From Coquelicot Require Import Coquelicot.
From Certbound Require Import Vectors Network LocalWeb.
Open Scope R_scope.

Definition transposed (A : nat -> nat -> R) : nat -> nat -> R := fun i p => A p i.
Definition times m (A B : nat -> nat -> R) : nat -> nat -> R := fun p j => bsum m (fun i => A p i * B i j).
Lemma mv_times m n A B v p : mv n (times m A B) v p = mv m A (mv n B v) p.
Proof.
  unfold mv, times, dot. rewrite (bsum_ext n _ (fun j => bsum m (fun i => A p i * B i j * v j))) by (intros; now rewrite bsum_scalr).
  rewrite bsum_swap. apply bsum_ext; intros i _. rewrite <- bsum_scal. apply bsum_ext; intros; ring.
Qed.
Lemma dot_transposed m n A u v : dot m u (mv n A v) = dot n (mv m (transposed A) u) v.
Proof.
  unfold dot, mv, dot, transposed. rewrite (bsum_ext m _ (fun p => bsum n (fun i => A p i * u p * v i))).
  - rewrite bsum_swap. apply bsum_ext; intros i _. now rewrite bsum_scalr.
  - intros p _. rewrite <- bsum_scal. apply bsum_ext; intros; ring.
Qed.
Lemma dot_comm n u v : dot n u v = dot n v u. Proof. apply bsum_ext; intros; ring. Qed.
Lemma dot_le n u v : dot n u v <= nrm n u * nrm n v.
Proof. eapply Rle_trans; [apply Rle_abs|apply CSn]. Qed.
Lemma dot_ext n u u' v v' : (forall i, (i < n)%nat -> u i = u' i) -> (forall i, (i < n)%nat -> v i = v' i) -> dot n u v = dot n u' v'.
Proof. intros A B. apply bsum_ext; intros. now rewrite A, B. Qed.
Lemma nrm2_ext n u v : (forall i, (i < n)%nat -> u i = v i) -> nrm2 n u = nrm2 n v.
Proof. intros H. now apply dot_ext. Qed.

(* A A^T <= B B^T, where A is n x d and B is n x k *)
Definition gram_below n d k A B := forall v, dot n v (mv n (times d A (transposed A)) v) <= dot n v (mv n (times k B (transposed B)) v).
Lemma gram_form n d A v : dot n v (mv n (times d A (transposed A)) v) = nrm2 d (mv n (transposed A) v).
Proof.
  unfold nrm2. rewrite <- dot_transposed. apply dot_ext; intros; auto. now rewrite mv_times.
Qed.
(* what is bounded after B is bounded after A, for several matrices Y_o of m_o rows together *)
Lemma after_root n d k A B O (m : nat -> nat) (Y : nat -> nat -> nat -> R) h : gram_below n d k A B -> 0 <= h ->
  (forall g, bsum O (fun o => nrm2 (m o) (mv n (Y o) (mv k B g))) <= h * h * nrm2 k g) ->
  forall x, bsum O (fun o => nrm2 (m o) (mv n (Y o) (mv d A x))) <= h * h * nrm2 d x.
Proof.
  intros HG Hh H x. set (w := fun o => mv n (Y o) (mv d A x)). set (v := fun i => bsum O (fun o => mv (m o) (transposed (Y o)) (w o) i)).
  set (g := mv n (transposed B) v). set (T := bsum O (fun o => nrm2 (m o) (w o))).
  assert (T0 : 0 <= T) by (apply bsum_nonneg; intros; apply nrm2_nonneg).
  assert (P : forall e (C : nat -> nat -> R) y, bsum O (fun o => dot (m o) (w o) (mv n (Y o) (mv e C y))) = dot e (mv n (transposed C) v) y).
  { intros e C y. rewrite <- dot_transposed. unfold v. rewrite dot_comm.
    rewrite (form_sum (dot n (mv e C y)) O (fun o => mv (m o) (transposed (Y o)) (w o))) by apply form_dot.
    apply bsum_ext; intros o _. rewrite dot_transposed. apply dot_comm. }
  assert (E : T = dot d (mv n (transposed A) v) x) by apply P.
  assert (G1 : nrm d (mv n (transposed A) v) <= nrm k g).
  { apply sqrt_le_1_alt. unfold g. rewrite <- !gram_form. apply HG. }
  assert (G2 : nrm2 k g <= h * nrm k g * sqrt T).
  { assert (PP := P k B g). fold g in PP. unfold nrm2. rewrite <- PP. apply Rle_trans with (bsum O (fun o => nrm (m o) (w o) * nrm (m o) (mv n (Y o) (mv k B g)))).
    - apply bsum_le; intros o _. apply dot_le.
    - eapply Rle_trans; [apply (dot_le O (fun o => nrm (m o) (w o)) (fun o => nrm (m o) (mv n (Y o) (mv k B g))))|].
      rewrite Rmult_comm. apply Rmult_le_compat; auto using nrm_nonneg.
      + apply nrm_le; [apply Rmult_le_pos; auto using nrm_nonneg|]. unfold nrm2 at 1, dot at 1.
        rewrite (bsum_ext O _ (fun o => nrm2 (m o) (mv n (Y o) (mv k B g)))) by (intros; apply nrm_sq). eapply Rle_trans; [apply H|]. rewrite <- nrm_sq. lra.
      + apply Req_le. unfold nrm, T. f_equal. unfold nrm2 at 1, dot at 1. apply bsum_ext; intros; apply nrm_sq. }
  assert (G3 : nrm k g <= h * sqrt T).
  { rewrite <- nrm_sq in G2. pose proof (nrm_nonneg k g). pose proof (sqrt_pos T). destruct (Req_dec (nrm k g) 0) as [->|]; [now apply Rmult_le_pos|].
    apply Rmult_le_reg_l with (nrm k g); lra. }
  assert (G4 : T <= h * sqrt T * nrm d x).
  { rewrite E at 1. eapply Rle_trans; [apply dot_le|]. apply Rmult_le_compat_r; [apply nrm_nonneg|]. lra. }
  pose proof (sqrt_sqrt T T0) as Sq. pose proof (sqrt_pos T) as SP. pose proof (nrm_nonneg d x) as X0. rewrite <- nrm_sq. change (T <= h * h * (nrm d x * nrm d x)).
  destruct (Req_dec (sqrt T) 0) as [Z|Z]; [rewrite Z in Sq; pose proof (sq_nonneg (h * nrm d x)); lra|].
  assert (sqrt T <= h * nrm d x) by (apply Rmult_le_reg_l with (sqrt T); lra). pose proof (Rmult_le_pos _ _ Hh X0). nra.
Qed.
(* a symmetric form with h I - M and h I + M positive semidefinite *)
Lemma symmetric_norm k (M : nat -> nat -> R) h : 0 <= h -> (forall i j, (i < k)%nat -> (j < k)%nat -> M i j = M j i) ->
  (forall g, dot k g (mv k M g) <= h * nrm2 k g) -> (forall g, - dot k g (mv k M g) <= h * nrm2 k g) -> opb k k M h.
Proof.
  intros Hh Sym H1 H2. assert (B : forall u v, nrm k u = 1 -> nrm k v = 1 -> dot k u (mv k M v) <= h).
  { intros u v Hu Hv. assert (E : dot k u (mv k M v) = dot k v (mv k M u)).
    { rewrite dot_transposed. rewrite dot_comm. apply dot_ext; auto. intros i Hi. unfold mv, transposed. apply dot_ext; auto. }
    set (a := fun i => u i + v i). set (b := fun i => u i - v i). specialize (H1 a). specialize (H2 b).
    assert (Ea : dot k a (mv k M a) = dot k u (mv k M u) + 2 * dot k u (mv k M v) + dot k v (mv k M v)).
    { destruct (form_dot k u) as [P _]. destruct (form_dot k v) as [Q _]. rewrite dot_comm.
      assert (X : forall i, mv k M a i = mv k M u i + mv k M v i) by (intros i; destruct (form_dot k (M i)) as [A _]; apply A). rewrite (vec_ext _ _ X).
      rewrite dot_comm. unfold a. rewrite (dot_comm k (fun i => u i + v i)). destruct (form_dot k (fun i => mv k M u i + mv k M v i)) as [R1 _]. rewrite R1.
      rewrite !(dot_comm k (fun i => mv k M u i + mv k M v i)), P, Q. lra. }
    assert (Eb : dot k b (mv k M b) = dot k u (mv k M u) - 2 * dot k u (mv k M v) + dot k v (mv k M v)).
    { assert (X : forall i, mv k M b i = mv k M u i - mv k M v i) by (intros i; apply (form_minus (dot k (M i))), form_dot). rewrite (vec_ext _ _ X).
      unfold b. rewrite (dot_comm k (fun i => u i - v i)), (form_minus _ _ _ (form_dot k (fun i => mv k M u i - mv k M v i))).
      rewrite !(dot_comm k (fun i => mv k M u i - mv k M v i)), !(form_minus _ _ _ (form_dot k u)), !(form_minus _ _ _ (form_dot k v)). lra. }
    assert (N : nrm2 k a + nrm2 k b = 4).
    { assert (nrm2 k u = 1 /\ nrm2 k v = 1) as [U V] by (rewrite <- !nrm_sq, Hu, Hv; lra).
      unfold a. rewrite nrm2_plus. unfold b. rewrite (nrm2_ext k (fun i => u i - v i) (fun i => u i + -1 * v i)) by (intros; ring). rewrite nrm2_plus.
      destruct (form_dot k u) as [_ Q]. rewrite (Q (-1) v). rewrite (nrm2_ext k (fun i => -1 * v i) (fun i => - v i)) by (intros; ring).
      assert (nrm2 k (fun i => - v i) = nrm2 k v) by (apply bsum_ext; intros; ring). lra. }
    nra. }
  split; auto. intros v. destruct (Req_dec (nrm k v) 0) as [Z|Z].
  - rewrite (nrm_ext k _ (fun _ => 0)); [rewrite nrm_0, Z; lra|]. intros p Hp. unfold mv, dot. rewrite (bsum_ext k _ (fun _ => 0)), bsum_0; auto.
    intros i Hi. pose proof (entry_le_nrm k v i Hi). pose proof (Rabs_pos (v i)). assert (v i = 0) as -> by (apply Rabs_eq_0; lra). ring.
  - set (y := mv k M v). destruct (Req_dec (nrm k y) 0) as [Y|Y]; [rewrite Y; apply Rmult_le_pos; auto using nrm_nonneg|].
    pose proof (nrm_nonneg k v). pose proof (nrm_nonneg k y). assert (V : 0 < nrm k v) by lra. assert (W : 0 < nrm k y) by lra.
    assert (U1 : forall w, 0 < nrm k w -> nrm k (fun i => / nrm k w * w i) = 1).
    { intros w Hw. rewrite nrm_scal, Rabs_pos_eq by (left; apply Rinv_0_lt_compat; auto). field. lra. }
    pose proof (B _ _ (U1 y W) (U1 v V)) as X.
    rewrite (vec_ext (mv k M (fun i => / nrm k v * v i)) (fun i => / nrm k v * y i)) in X by (intros i; apply (form_dot k (M i))).
    rewrite (proj2 (form_dot k (fun i => / nrm k y * y i))), dot_comm, (proj2 (form_dot k y)) in X. fold (nrm2 k y) in X. rewrite <- nrm_sq in X.
    replace (/ nrm k v * (/ nrm k y * (nrm k y * nrm k y))) with (nrm k y / nrm k v) in X by (field; lra).
    apply Rmult_le_reg_r with (/ nrm k v); [apply Rinv_0_lt_compat; auto|]. unfold Rdiv in X. rewrite Rmult_assoc, Rinv_r by lra. lra.
Qed.

(* One output. The coordinates of d are y = A d, the form is H[d, d'] = y^T K y', and G^ = A A^T. *)
Section Reduction.
Variables (n d k : nat) (A Q KK : nat -> nat -> R).
Definition form_of (x x' : vec) := dot n (mv d A x) (mv n KK (mv d A x')).
Definition reduced := times n (transposed Q) (times n KK Q). (* Q^T K Q *)
Theorem L7_one_output h : gram_below n d k A Q -> opb k k reduced h ->
  opb d d (times n (transposed A) (times n KK A)) h /\ forall x x', Rabs (form_of x x') <= h * nrm d x * nrm d x'.
Proof.
  intros HG [Hh HR].
  assert (B : forall x, nrm d (mv n (transposed A) (mv n KK (mv d A x))) <= h * nrm d x).
  { intros x. apply nrm_le; [apply Rmult_le_pos; auto using nrm_nonneg|]. eapply Rle_trans.
    - rewrite <- gram_form. apply HG.
    - rewrite gram_form. pose proof (after_root n d k A Q 1 (fun _ => k) (fun _ => times n (transposed Q) KK) h HG Hh) as L. simpl in L.
      assert (P : forall g, 0 + nrm2 k (mv n (times n (transposed Q) KK) (mv k Q g)) <= h * h * nrm2 k g).
      { intros g. rewrite Rplus_0_l, (nrm2_ext k _ (mv k reduced g)).
        - apply opb_sq_inv. split; auto.
        - intros i _. unfold reduced. rewrite !mv_times. apply dot_ext; auto. intros j _. now rewrite mv_times. }
      specialize (L P x). rewrite Rplus_0_l in L. rewrite (nrm2_ext k _ (mv n (times n (transposed Q) KK) (mv d A x))) by (intros; now rewrite mv_times).
      rewrite <- (nrm_sq d x) in L. lra. }
  split.
  - split; auto. intros x. rewrite (nrm_ext d _ (mv n (transposed A) (mv n KK (mv d A x)))); auto.
    intros i _. rewrite mv_times. apply dot_ext; auto. intros j _. apply mv_times.
  - intros x x'. unfold form_of. rewrite dot_comm, dot_transposed. eapply Rle_trans; [apply CSn|]. specialize (B x'). pose proof (nrm_nonneg d x). nra.
Qed.
Theorem L7_definiteness h : 0 <= h -> (forall i j, (i < n)%nat -> (j < n)%nat -> KK i j = KK j i) ->
  (forall g, 0 <= h * nrm2 k g - dot k g (mv k reduced g)) -> (forall g, 0 <= h * nrm2 k g + dot k g (mv k reduced g)) -> opb k k reduced h.
Proof.
  intros Hh Sym H1 H2. apply symmetric_norm; auto.
  - intros i j _ _. unfold reduced, times, transposed. rewrite (bsum_ext n _ (fun a => bsum n (fun b => Q a i * KK a b * Q b j))).
    + rewrite bsum_swap. apply bsum_ext; intros b Hb. rewrite <- bsum_scal. apply bsum_ext; intros a Ha. rewrite (Sym a b) by auto. ring.
    + intros a _. rewrite <- bsum_scal. apply bsum_ext; intros; ring.
  - intros g. specialize (H1 g). lra.
  - intros g. specialize (H2 g). lra.
Qed.
End Reduction.

(* All outputs together: y has n coordinates, of which row o takes E_o y, n_o of them. P_o = Q_o^T K_o E_o Q. *)
Theorem L7_all_outputs O n d k (no ko : nat -> nat) A Q (E Qo KK : nat -> nat -> nat -> R) h : 0 <= h ->
  gram_below n d k A Q -> (forall o, (o < O)%nat -> gram_below (no o) d (ko o) (times n (E o) A) (Qo o)) ->
  let P o := times (no o) (transposed (Qo o)) (times (no o) (KK o) (times n (E o) Q)) in
  (forall g, 0 <= h * h * nrm2 k g - bsum O (fun o => nrm2 (ko o) (mv k (P o) g))) ->
  let form o x x' := dot (no o) (mv d (times n (E o) A) x) (mv (no o) (KK o) (mv d (times n (E o) A) x')) in
  forall x x', sqrt (bsum O (fun o => form o x x' * form o x x')) <= h * nrm d x * nrm d x'.
Proof.
  intros Hh HG HGo P HP form x x'.
  assert (L : bsum O (fun o => nrm2 (ko o) (mv n (times (no o) (transposed (Qo o)) (times (no o) (KK o) (E o))) (mv d A x'))) <= h * h * nrm2 d x').
  { apply (after_root n d k A Q O ko _ h HG Hh). intros g. specialize (HP g).
    rewrite (bsum_ext O _ (fun o => nrm2 (ko o) (mv k (P o) g))); [lra|]. intros o _. apply nrm2_ext; intros i _. unfold P.
    rewrite !mv_times. apply dot_ext; auto. intros j _. rewrite !mv_times. apply dot_ext; auto. intros l _. now rewrite mv_times. }
  assert (B : forall o, (o < O)%nat -> form o x x' * form o x x' <= nrm2 d x * nrm2 (ko o) (mv n (times (no o) (transposed (Qo o)) (times (no o) (KK o) (E o))) (mv d A x'))).
  { intros o Ho. unfold form. rewrite (dot_comm (no o)), dot_transposed. eapply Rle_trans; [apply CS|]. rewrite Rmult_comm. apply Rmult_le_compat_l; [apply nrm2_nonneg|].
    rewrite <- gram_form. eapply Rle_trans; [apply HGo; auto|]. rewrite gram_form. apply Req_le, nrm2_ext; intros i _.
    rewrite !mv_times. apply dot_ext; auto. intros j _. rewrite mv_times. apply dot_ext; auto. intros l _. apply mv_times. }
  rewrite <- (sqrt_square (h * nrm d x * nrm d x')) by (repeat apply Rmult_le_pos; auto using nrm_nonneg). apply sqrt_le_1_alt.
  eapply Rle_trans; [apply bsum_le; exact B|]. rewrite bsum_scal.
  replace (h * nrm d x * nrm d x' * (h * nrm d x * nrm d x')) with ((nrm d x * nrm d x) * (h * h * (nrm d x' * nrm d x'))) by ring. rewrite !nrm_sq.
  apply Rmult_le_compat_l; auto using nrm2_nonneg.
Qed.

(* Step 2 of the proof: what A makes of the unit ball is among what B makes of it. *)
Definition rows_sum n (q : nat -> vec) (v : vec) : vec := fun j => bsum n (fun i => v i * q i j).
Lemma rows_sum_dot k n q v g : dot k (rows_sum n q v) g = bsum n (fun i => v i * dot k (q i) g).
Proof.
  rewrite dot_comm. unfold rows_sum. rewrite (form_sum (dot k g) n (fun i j => v i * q i j)) by apply form_dot. apply bsum_ext; intros i _.
  rewrite (proj2 (form_dot k g)). now rewrite dot_comm.
Qed.
Lemma size_0 k x : nrm2 k x = 0 -> forall j, (j < k)%nat -> x j = 0.
Proof. intros H j Hj. pose proof (bsum_term k (fun i => x i * x i) j Hj (fun i _ => sq_nonneg (x i))) as T. unfold nrm2, dot in H. rewrite H in T. cbv beta in T. nra. Qed.
(* a combination of the rows with given products with them *)
Lemma representer k q : forall n (y : vec), (forall v, (forall j, (j < k)%nat -> rows_sum n q v j = 0) -> dot n v y = 0) ->
  exists v, forall i, (i < n)%nat -> dot k (q i) (rows_sum n q v) = y i.
Proof.
  induction n as [|n IH]; intros y Hy; [exists (fun _ => 0); lia|].
  assert (Ext : forall v x, rows_sum (S n) q (fun i => if Nat.eqb i n then x else v i) = fun j => rows_sum n q v j + x * q n j).
  { intros v x. apply vec_ext; intros j. unfold rows_sum. cbn [bsum]. rewrite Nat.eqb_refl. f_equal. apply bsum_ext; intros i Hi. destruct (Nat.eqb_spec i n); [lia|reflexivity]. }
  destruct (IH (fun i => dot k (q i) (q n))) as [mu Hmu].
  { intros v Hv. change (bsum n (fun i => v i * dot k (q i) (q n)) = 0). rewrite <- rows_sum_dot. rewrite (dot_ext k _ (fun _ => 0) (q n) (q n)) by auto. rewrite dot_comm.
    apply (form_0 (dot k (q n))), form_dot. }
  set (p := rows_sum n q mu) in *. set (o := fun j => q n j - p j).
  assert (Oq : forall i, (i < n)%nat -> dot k (q i) o = 0) by (intros i Hi; unfold o; rewrite (form_minus _ _ _ (form_dot k (q i))), Hmu by auto; ring).
  assert (Op : forall v, dot k (rows_sum n q v) o = 0) by (intros v; rewrite rows_sum_dot, (bsum_ext n _ (fun _ => 0)), bsum_0; auto; intros; rewrite Oq by auto; ring).
  assert (Oo : dot k (q n) o = nrm2 k o).
  { unfold nrm2. unfold o at 2. rewrite (dot_comm k (fun j => q n j - p j)), (form_minus _ _ _ (form_dot k o)), (dot_comm k o p). unfold p at 1. rewrite Op, (dot_comm k o). ring. }
  destruct (IH y) as [v Hv].
  { intros v Hv. specialize (Hy (fun i => if Nat.eqb i n then 0 else v i)). rewrite Ext in Hy. unfold dot in *. cbn [bsum] in Hy. rewrite Nat.eqb_refl in Hy.
    rewrite (bsum_ext n (fun i => (if Nat.eqb i n then 0 else v i) * y i) (fun i => v i * y i)) in Hy by (intros i Hi; destruct (Nat.eqb_spec i n); [lia|reflexivity]).
      rewrite Rmult_0_l, Rplus_0_r in Hy. apply Hy.
    intros j Hj. rewrite Hv by auto. ring. }
  set (g := rows_sum n q v) in *. set (t := if Req_EM_T (nrm2 k o) 0 then 0 else (y n - dot k (q n) g) / nrm2 k o).
  exists (fun i => if Nat.eqb i n then t else v i - t * mu i). rewrite Ext.
  assert (E : forall i, dot k (q i) (fun j => rows_sum n q (fun i => v i - t * mu i) j + t * q n j) = dot k (q i) g + t * dot k (q i) o).
  { intros i. rewrite <- (proj2 (form_dot k (q i))), <- (proj1 (form_dot k (q i))). f_equal. apply vec_ext; intros j. unfold g, o, p, rows_sum. rewrite Rmult_minus_distr_l, <- bsum_scal.
    rewrite (bsum_ext n (fun i => (v i - t * mu i) * q i j) (fun i => v i * q i j - t * (mu i * q i j))) by (intros; ring). rewrite bsum_minus. ring. }
  intros i Hi. rewrite E. destruct (Nat.eq_dec i n) as [->|Ne].
  - rewrite Oo. unfold t. destruct (Req_EM_T (nrm2 k o) 0) as [Z|Z]; [|field; auto].
    (* q_n is a combination of the others *)
    specialize (Hy (fun i => if Nat.eqb i n then 1 else - mu i)). rewrite Ext in Hy. unfold dot at 1 in Hy. cbn [bsum] in Hy. rewrite Nat.eqb_refl in Hy.
    rewrite (bsum_ext n (fun i => (if Nat.eqb i n then 1 else - mu i) * y i) (fun i => -1 * (mu i * dot k (q i) g))) in Hy by (intros i Hi'; destruct (Nat.eqb_spec i n);
      [lia|rewrite Hv by auto; ring]).
    rewrite bsum_scal, <- rows_sum_dot in Hy. fold p in Hy.
    assert (P : dot k p g = dot k (q n) g).
    { rewrite (dot_comm k p), (dot_comm k (q n)). apply dot_ext; auto. intros j Hj. pose proof (size_0 k o Z j Hj) as O0. unfold o in O0. lra. }
    rewrite P in Hy. assert (H0 : -1 * dot k (q n) g + 1 * y n = 0); [|lra]. apply Hy. intros j Hj. pose proof (size_0 k o Z j Hj) as O0. unfold o, p in O0. unfold rows_sum in *.
    rewrite (bsum_ext n _ (fun i => -1 * (mu i * q i j))) by (intros; ring). rewrite bsum_scal. lra.
  - rewrite Oq by lia. rewrite Hv by lia. ring.
Qed.
Theorem L7_unit_ball n d k A B x : gram_below n d k A B -> exists g, (forall i, (i < n)%nat -> mv k B g i = mv d A x i) /\ nrm k g <= nrm d x.
Proof.
  intros HG. assert (Bd : forall v, dot n v (mv d A x) <= nrm k (rows_sum n B v) * nrm d x).
  { intros v. rewrite dot_transposed. eapply Rle_trans; [apply dot_le|]. apply Rmult_le_compat_r; [apply nrm_nonneg|].
    specialize (HG v). rewrite !gram_form in HG. apply sqrt_le_1_alt in HG. fold (nrm d (mv n (transposed A) v)) in HG. fold (nrm k (mv n (transposed B) v)) in HG. eapply Rle_trans; [exact HG|].
    apply Req_le, nrm_ext; intros j _. unfold mv, dot, transposed, rows_sum. apply bsum_ext; intros; ring. }
  destruct (representer k B n (mv d A x)) as [v Hv].
  { intros v Hv. assert (Z : forall s, (s = 1 \/ s = -1) -> s * dot n v (mv d A x) <= 0).
    { intros s Hs. specialize (Bd (fun i => s * v i)). rewrite dot_comm, (proj2 (form_dot n _)), dot_comm in Bd. rewrite (nrm_ext k (rows_sum n B (fun i => s * v i)) (fun _ => 0)), nrm_0,
      Rmult_0_l in Bd; auto.
      intros j Hj. transitivity (s * rows_sum n B v j); [|rewrite Hv by auto; ring]. unfold rows_sum. rewrite <- bsum_scal. apply bsum_ext; intros; ring. }
    pose proof (Z 1 (or_introl eq_refl)). pose proof (Z (-1) (or_intror eq_refl)). lra. }
  exists (rows_sum n B v). split; auto.
  assert (E : nrm2 k (rows_sum n B v) <= nrm k (rows_sum n B v) * nrm d x).
  { unfold nrm2. rewrite rows_sum_dot. rewrite (bsum_ext n _ (fun i => v i * mv d A x i)) by (intros i Hi; rewrite Hv by auto; reflexivity). apply Bd. }
  rewrite <- nrm_sq in E. pose proof (nrm_nonneg k (rows_sum n B v)). pose proof (nrm_nonneg d x). destruct (Req_dec (nrm k (rows_sum n B v)) 0) as [->|]; auto.
  apply Rmult_le_reg_l with (nrm k (rows_sum n B v)); lra.
Qed.

(* The Gram matrix of a simple group, and its root. The coordinates are a (m entries) and b_o (n entries) for each output. *)
Section Root.
Variables (m n O : nat) (ms : nat -> vec) (u : vec).
(* x in the place of a, b_o in that of b^o: p |x|^2 + 2 c sum <x, m_o> <u, b_o> + c sum M_oo' <b_o, b_o'> *)
Definition gram_site p c (x : vec) (b : nat -> vec) := p * nrm2 m x + 2 * c * bsum O (fun o => dot m x (ms o) * dot n u (b o)) +
  c * bsum O (fun o => bsum O (fun o' => dot m (ms o) (ms o') * dot n (b o) (b o'))).
Definition combined (tau : nat -> R) : vec := fun p => bsum O (fun o => tau o * ms o p).
Lemma dot_combined v tau : dot m v (combined tau) = bsum O (fun o => tau o * dot m v (ms o)).
Proof.
  unfold combined. rewrite (form_sum (dot m v) O (fun o p => tau o * ms o p)) by apply form_dot. apply bsum_ext; intros o _. apply (form_dot m v).
Qed.
Lemma nrm2_combined tau : nrm2 m (combined tau) = bsum O (fun o => bsum O (fun o' => tau o * tau o' * dot m (ms o) (ms o'))).
Proof.
  unfold nrm2. rewrite dot_combined. apply bsum_ext; intros o _. rewrite dot_comm, dot_combined, <- bsum_scal. apply bsum_ext; intros; ring.
Qed.
Lemma products_by_columns b : bsum O (fun o => bsum O (fun o' => dot m (ms o) (ms o') * dot n (b o) (b o'))) = bsum n (fun i => nrm2 m (combined (fun o => b o i))).
Proof.
  symmetry. rewrite (bsum_ext n _ _ (fun i _ => nrm2_combined (fun o => b o i))), bsum_swap. apply bsum_ext; intros o _. rewrite bsum_swap. apply bsum_ext; intros o' _.
  rewrite (bsum_ext n _ (fun i => dot m (ms o) (ms o') * (b o i * b o' i))) by (intros; ring). apply bsum_scal.
Qed.

(* d = (dW, db) |-> a = alpha dW u + beta B db, b_o = alpha dW^T m_o, where B gives each output its bias entry: the transposed map, and its Gram matrix *)
Variables (alpha beta kappa : R) (nb : nat) (B : nat -> nat -> R).
Definition a_of (dW : nat -> nat -> R) (db : vec) : vec := fun p => alpha * dot n (dW p) u + beta * mv nb B db p.
Definition b_of (dW : nat -> nat -> R) o : vec := fun i => alpha * bsum m (fun p => dW p i * ms o p).
Definition back_W (x : vec) (b : nat -> vec) p : vec := fun i => alpha * (x p * u i + combined (fun o => b o i) p).
Definition back_b (x : vec) : vec := fun q => beta * mv m (transposed B) x q.
Theorem L7_gram_matrix x b :
  (forall dW db, dot m x (a_of dW db) + bsum O (fun o => dot n (b o) (b_of dW o)) = bsum m (fun p => dot n (back_W x b p) (dW p)) + dot nb (back_b x) db) /\
  frob2 m n (back_W x b) + nrm2 nb (back_b x) =
    gram_site (alpha * alpha * nrm2 n u) (alpha * alpha) x b + beta * beta * nrm2 nb (mv m (transposed B) x) /\
  (beta * beta * nrm2 nb (mv m (transposed B) x) <= kappa * kappa * nrm2 m x ->
    frob2 m n (back_W x b) + nrm2 nb (back_b x) <= gram_site (alpha * alpha * nrm2 n u + kappa * kappa) (alpha * alpha) x b).
Proof.
  assert (E : frob2 m n (back_W x b) + nrm2 nb (back_b x) = gram_site (alpha * alpha * nrm2 n u) (alpha * alpha) x b + beta * beta * nrm2 nb (mv m (transposed B) x)).
  { assert (E1 : nrm2 nb (back_b x) = beta * beta * nrm2 nb (mv m (transposed B) x)).
    { unfold nrm2, dot, back_b. rewrite <- bsum_scal. apply bsum_ext; intros; ring. }
    rewrite E1. apply (f_equal (fun z => z + _)). unfold frob2.
    rewrite (bsum_ext m _ (fun p => alpha * alpha * (nrm2 n u * (x p * x p) + 2 * (x p * dot n u (fun i => combined (fun o => b o i) p)) + nrm2 n (fun i => combined (fun o => b o i) p)))).
    2:{ intros p _. unfold nrm2, dot. rewrite <- !bsum_scal, <- bsum_scalr. rewrite <- !bsum_plus, <- bsum_scal. apply bsum_ext; intros i _. unfold back_W. ring. }
    rewrite bsum_scal, !bsum_plus, !bsum_scal. unfold gram_site. rewrite products_by_columns.
    assert (F1 : bsum m (fun p => nrm2 n (fun i => combined (fun o => b o i) p)) = bsum n (fun i => nrm2 m (combined (fun o => b o i)))).
    { unfold nrm2, dot. apply bsum_swap. }
    assert (F2 : bsum m (fun p => x p * dot n u (fun i => combined (fun o => b o i) p)) = bsum O (fun o => dot m x (ms o) * dot n u (b o))).
    { unfold dot at 1. rewrite (bsum_ext m _ (fun p => bsum n (fun i => u i * (x p * combined (fun o => b o i) p)))) by (intros; rewrite <- bsum_scal; apply bsum_ext; intros; ring).
      rewrite bsum_swap. rewrite (bsum_ext n _ (fun i => bsum O (fun o => u i * (b o i * dot m x (ms o))))).
      - rewrite bsum_swap. apply bsum_ext; intros o _. rewrite (bsum_ext n _ (fun i => dot m x (ms o) * (u i * b o i))) by (intros; ring). apply bsum_scal.
      - intros i _. rewrite bsum_scal. rewrite bsum_scal. rewrite <- dot_combined. reflexivity. }
    rewrite F1, F2. change (bsum m (fun p => x p * x p)) with (nrm2 m x). ring. }
  split; [|split; [exact E|]].
  - intros dW db. unfold a_of. destruct (form_dot m x) as [P _]. rewrite (P (fun p => alpha * dot n (dW p) u) (fun p => beta * mv nb B db p)).
    assert (E2 : dot nb (back_b x) db = dot m x (fun p => beta * mv nb B db p)).
    { unfold back_b. rewrite dot_comm, !(proj2 (form_dot _ _)), dot_transposed. f_equal. apply dot_comm. }
    rewrite E2. enough (dot m x (fun p => alpha * dot n (dW p) u) + bsum O (fun o => dot n (b o) (b_of dW o)) = bsum m (fun p => dot n (back_W x b p) (dW p))) by lra.
    assert (E3 : bsum O (fun o => dot n (b o) (b_of dW o)) = bsum m (fun p => alpha * dot n (fun i => combined (fun o => b o i) p) (dW p))).
    { unfold b_of, dot. rewrite (bsum_ext O _ (fun o => bsum m (fun p => alpha * bsum n (fun i => b o i * ms o p * dW p i)))).
      - rewrite bsum_swap. apply bsum_ext; intros p _. rewrite bsum_scal. f_equal. rewrite bsum_swap. apply bsum_ext; intros i _. unfold combined. rewrite <- bsum_scalr. reflexivity.
      - intros o _. rewrite (bsum_ext n _ (fun i => bsum m (fun p => alpha * (b o i * ms o p * dW p i)))) by (intros; rewrite <- bsum_scal, <- bsum_scal; apply bsum_ext; intros; ring).
        rewrite bsum_swap. apply bsum_ext; intros p _. now rewrite bsum_scal. }
    rewrite E3. unfold dot at 1. rewrite <- bsum_plus. apply bsum_ext; intros p _. unfold dot, back_W.
    replace (x p * (alpha * bsum n (fun i => dW p i * u i))) with (alpha * x p * bsum n (fun i => dW p i * u i)) by ring.
    rewrite <- !bsum_scal, <- bsum_plus. apply bsum_ext; intros; ring.
  - intros H. rewrite E. unfold gram_site. lra.
Qed.

(* Q^T (x, b) = (s x + g sum <u, b_o> m_o, R sum N_oq b_o for each q), R = r I + t u u^T *)
Variables (J : nat) (NN : nat -> nat -> R) (s g r t : R).
Definition shares (b : nat -> vec) q : vec := fun i => bsum O (fun o => NN o q * b o i).
Definition root_site (x : vec) (b : nat -> vec) := nrm2 m (fun p => s * x p + g * combined (fun o => dot n u (b o)) p) +
  bsum J (fun q => nrm2 n (fun i => r * shares b q i + t * dot n u (shares b q) * u i)).
(* N N^T >= M *)
Hypothesis HNN : forall tau, nrm2 m (combined tau) <= bsum J (fun q => bsum O (fun o => NN o q * tau o) * bsum O (fun o => NN o q * tau o)).
Lemma shares_dot b q : dot n u (shares b q) = bsum O (fun o => NN o q * dot n u (b o)).
Proof. unfold shares. rewrite (form_sum (dot n u) O (fun o i => NN o q * b o i)) by apply form_dot. apply bsum_ext; intros o _. apply (form_dot n u). Qed.
Lemma shares_size b : bsum n (fun i => nrm2 m (combined (fun o => b o i))) <= bsum J (fun q => nrm2 n (shares b q)).
Proof.
  apply Rle_trans with (bsum n (fun i => bsum J (fun q => shares b q i * shares b q i))); [apply bsum_le; intros; apply HNN|].
  rewrite bsum_swap. apply Req_le. reflexivity.
Qed.
Lemma quadratic e1 e k X W z : 0 <= e1 -> 0 <= e -> 0 <= X -> 0 <= W -> z * z <= X * W -> k * k <= e1 * e -> 0 <= e1 * X + 2 * k * z + e * W.
Proof.
  intros H1 H2 HX HW Hz Hk. pose proof (Rmult_le_pos _ _ H1 HX). pose proof (Rmult_le_pos _ _ H2 HW).
  assert (P : (k * z) * (k * z) <= (e1 * X) * (e * W)).
  { replace ((k * z) * (k * z)) with ((k * k) * (z * z)) by ring. replace ((e1 * X) * (e * W)) with ((e1 * e) * (X * W)) by ring. apply Rmult_le_compat; auto using sq_nonneg. }
  pose proof (sq_nonneg (e1 * X - e * W)). destruct (Rle_dec 0 (e1 * X + 2 * k * z + e * W)); auto. exfalso. nra.
Qed.
Theorem L7_root p c : let e1 := s * s - p in let e2 := (r + t * nrm2 n u) * (r + t * nrm2 n u) + g * g * nrm2 n u - c in
  0 <= e1 -> c <= r * r -> 0 <= e2 -> (s * g - c) * (s * g - c) * nrm2 n u <= e1 * e2 -> forall x b, gram_site p c x b <= root_site x b.
Proof.
  intros e1 e2 H1 Hr H2 H12 x b. set (w := combined (fun o => dot n u (b o))). set (U := nrm2 n u) in *.
  assert (Hxw : bsum O (fun o => dot m x (ms o) * dot n u (b o)) = dot m x w).
  { unfold w. rewrite dot_combined. apply bsum_ext; intros; ring. }
  unfold gram_site, root_site. rewrite Hxw, products_by_columns. fold w.
  assert (Hs : nrm2 m (fun p0 => s * x p0 + g * w p0) = s * s * nrm2 m x + 2 * (s * g) * dot m x w + g * g * nrm2 m w).
  { unfold nrm2, dot. rewrite <- !bsum_scal, <- !bsum_plus. apply bsum_ext; intros; ring. }
  rewrite Hs. pose proof (nrm2_nonneg m x) as X0. pose proof (nrm2_nonneg m w) as W0.
  destruct (Req_dec U 0) as [U0|U0].
  - assert (Z : forall i, (i < n)%nat -> u i = 0).
    { intros i Hi. pose proof (bsum_term n (fun j => u j * u j) i Hi (fun j _ => sq_nonneg (u j))) as H. change (bsum n (fun j => u j * u j)) with U in H. rewrite U0 in H. cbv beta in H. nra. }
    assert (D : forall v, dot n u v = 0). { intros v. unfold dot. rewrite (bsum_ext n _ (fun _ => 0)), bsum_0; auto. intros i Hi. rewrite (Z i Hi). ring. }
    assert (Wz : forall q, (q < m)%nat -> w q = 0). { intros q _. unfold w, combined. rewrite (bsum_ext O _ (fun _ => 0)), bsum_0; auto. intros o _. rewrite D. ring. }
    assert (W1 : nrm2 m w = 0). { unfold nrm2, dot. rewrite (bsum_ext m _ (fun _ => 0)), bsum_0; auto. intros q Hq. rewrite (Wz q Hq). ring. }
    assert (W2 : dot m x w = 0). { unfold dot. rewrite (bsum_ext m _ (fun _ => 0)), bsum_0; auto. intros q Hq. rewrite (Wz q Hq). ring. }
    rewrite W1, W2. rewrite (bsum_ext J _ (fun q => r * r * nrm2 n (shares b q))).
    2:{ intros q _. rewrite D. unfold nrm2, dot. rewrite <- bsum_scal. apply bsum_ext; intros; ring. }
    rewrite bsum_scal. pose proof (shares_size b) as Sh. assert (0 <= bsum n (fun i => nrm2 m (combined (fun o => b o i)))) by (apply bsum_nonneg; intros; apply nrm2_nonneg).
    set (Psi := bsum n _) in *. set (Y := bsum J _) in *. assert (c * Psi <= r * r * Psi) by (apply Rmult_le_compat_r; auto).
    assert (r * r * Psi <= r * r * Y) by (apply Rmult_le_compat_l; auto using sq_nonneg). unfold e1 in H1. nra.
  - assert (UP : 0 < U) by (pose proof (nrm2_nonneg n u); unfold U in *; lra).
    set (bp := fun o i => b o i - dot n u (b o) / U * u i).
    assert (Bp : forall o, dot n u (bp o) = 0).
    { intros o. unfold bp. rewrite (form_minus _ _ _ (form_dot n u)), (proj2 (form_dot n u)). change (dot n u u) with U. field. auto. }
    assert (Psi : bsum n (fun i => nrm2 m (combined (fun o => b o i))) = bsum n (fun i => nrm2 m (combined (fun o => bp o i))) + / U * nrm2 m w).
    { rewrite (bsum_ext n (fun i => nrm2 m (combined (fun o => b o i))) (fun i => nrm2 m (combined (fun o => bp o i)) + 2 * / U * dot m (fun q => u i * combined (fun o => bp o i) q) w + / U
      * / U * nrm2 m w * (u i * u i))).
      - rewrite !bsum_plus, !bsum_scal. change (bsum n (fun i => u i * u i)) with U.
        assert (Z : bsum n (fun i => dot m (fun q => u i * combined (fun o => bp o i) q) w) = 0).
        { unfold dot. rewrite bsum_swap, (bsum_ext m _ (fun _ => 0)), bsum_0; auto. intros q _. rewrite bsum_scalr.
          rewrite (bsum_ext n _ (fun i => bsum O (fun o => u i * bp o i * ms o q))) by (intros; unfold combined; rewrite <- bsum_scal; apply bsum_ext; intros; ring).
          rewrite bsum_swap, (bsum_ext O _ (fun _ => 0)), bsum_0; [ring|]. intros o _. rewrite bsum_scalr. change (bsum n (fun i => u i * bp o i)) with (dot n u (bp o)). rewrite Bp. ring. }
        rewrite Z. field. auto.
      - intros i _. assert (D : forall q, combined (fun o => b o i) q = combined (fun o => bp o i) q + / U * u i * w q).
        { intros q. unfold w, combined. rewrite <- bsum_scal, <- bsum_plus. apply bsum_ext; intros o _. unfold bp. field. auto. }
        rewrite (nrm2_ext m _ _ (fun q _ => D q)), nrm2_plus. rewrite (proj2 (form_dot m _) (/ U * u i) w).
        rewrite (dot_comm m (fun q => u i * combined (fun o => bp o i) q) w), (proj2 (form_dot m w)), (dot_comm m w).
        assert (nrm2 m (fun q => / U * u i * w q) = / U * / U * nrm2 m w * (u i * u i)) as ->; [|ring].
        unfold nrm2, dot. rewrite <- bsum_scal, <- bsum_scalr. apply bsum_ext; intros; ring. }
    assert (Sh : bsum J (fun q => nrm2 n (fun i => r * shares b q i + t * dot n u (shares b q) * u i)) =
      r * r * bsum J (fun q => nrm2 n (shares bp q)) + (r + t * U) * (r + t * U) * / U * bsum J (fun q => dot n u (shares b q) * dot n u (shares b q))).
    { rewrite <- !bsum_scal, <- bsum_plus. apply bsum_ext; intros q _. set (a := dot n u (shares b q)).
      assert (Y : forall i, shares b q i = shares bp q i + / U * a * u i).
      { intros i. unfold a. rewrite shares_dot. unfold shares. rewrite (Rmult_comm (/ U)), Rmult_assoc, <- bsum_scalr, <- bsum_plus. apply bsum_ext; intros o _. unfold bp. field. auto. }
      assert (O0 : dot n (shares bp q) u = 0). { rewrite dot_comm, shares_dot, (bsum_ext O _ (fun _ => 0)), bsum_0; auto. intros o _. rewrite Bp. ring. }
      rewrite (nrm2_ext n _ (fun i => r * shares bp q i + (r * / U + t) * a * u i)) by (intros i _; rewrite (Y i); ring).
      rewrite nrm2_plus. rewrite (proj2 (form_dot n _) ((r * / U + t) * a) u), dot_comm, (proj2 (form_dot n u)), dot_comm, O0.
      assert (nrm2 n (fun i => r * shares bp q i) = r * r * nrm2 n (shares bp q)) as -> by (unfold nrm2, dot; rewrite <- bsum_scal; apply bsum_ext; intros; ring).
      assert (nrm2 n (fun i => (r * / U + t) * a * u i) = (r * / U + t) * a * ((r * / U + t) * a) * U) as -> by (unfold U, nrm2, dot; rewrite <- bsum_scal; apply bsum_ext; intros; ring).
      field. auto. }
    rewrite Psi, Sh. pose proof (shares_size bp) as S1.
    assert (S2 : nrm2 m w <= bsum J (fun q => dot n u (shares b q) * dot n u (shares b q))).
    { eapply Rle_trans; [apply HNN|]. apply Req_le, bsum_ext; intros q _. now rewrite shares_dot. }
    assert (P0 : 0 <= bsum n (fun i => nrm2 m (combined (fun o => bp o i)))) by (apply bsum_nonneg; intros; apply nrm2_nonneg).
    set (Pp := bsum n (fun i => nrm2 m (combined (fun o => bp o i)))) in *. set (Yp := bsum J (fun q => nrm2 n (shares bp q))) in *. set (Ya :=
      bsum J (fun q => dot n u (shares b q) * dot n u (shares b q))) in *.
    assert (I0 : 0 <= / U) by (left; apply Rinv_0_lt_compat; auto).
    assert (Q1 : r * r * Pp <= r * r * Yp) by (apply Rmult_le_compat_l; auto using sq_nonneg).
    assert (Q2 : c * Pp <= r * r * Pp) by (apply Rmult_le_compat_r; auto).
    assert (Q3 : (r + t * U) * (r + t * U) * / U * nrm2 m w <= (r + t * U) * (r + t * U) * / U * Ya) by (apply Rmult_le_compat_l; auto; apply Rmult_le_pos; auto using sq_nonneg).
    pose proof (quadratic e1 (e2 * / U) (s * g - c) (nrm2 m x) (nrm2 m w) (dot m x w) H1 ltac:(apply Rmult_le_pos; auto) X0 W0 (CS m x w)) as QQ.
    assert (Q4 : (s * g - c) * (s * g - c) <= e1 * (e2 * / U)).
    { apply Rmult_le_reg_r with U; auto. replace (e1 * (e2 * / U) * U) with (e1 * e2) by (field; auto). exact H12. }
    specialize (QQ Q4). assert (Q5 : e2 * / U * nrm2 m w = (r + t * U) * (r + t * U) * / U * nrm2 m w + g * g * nrm2 m w - c * (/ U * nrm2 m w)) by (unfold e2; field; auto).
    unfold e1 in QQ. nra.
Qed.
End Root.
