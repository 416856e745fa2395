(* L6 of proofs/rules-local.md. *)
Require Import Reals Lra Lia Psatz List.
From Coquelicot Require Import Coquelicot.
From Certbound Require Import Vectors Network Conclusions LocalWeb LocalSensitivities LocalReduction LocalConclusions.
Open Scope R_scope.

(* A block C_ij and its centre, as bilinear maps; a_i and a_i' of the directions, of sizes x = |d_i|, x' = |d_j'|, with hats. *)
Definition bilinear_map (C : vec -> vec -> vec) := forall u v w o, C (fun q => u q - v q) w o = C u w o - C v w o /\ C w (fun q => u q - v q) o = C w u o - C w v o.
Theorem L6_curve O ni nj (C Ch : vec -> vec -> vec) (a ah a' ah' : vec) sup dC nC own own_c own_d own' own_c' own_d' x x' : bilinear_map Ch ->
  (forall u v, nrm O (C u v) <= sup * nrm ni u * nrm nj v /\ nrm O (fun o => C u v o - Ch u v o) <= dC * nrm ni u * nrm nj v /\ nrm O (Ch u v) <= nC * nrm ni u * nrm nj v) ->
  0 <= sup -> 0 <= dC -> 0 <= nC -> 0 <= x -> 0 <= x' ->
  nrm ni a <= own * x /\ nrm ni ah <= own_c * x /\ nrm ni (fun q => a q - ah q) <= own_d * x -> nrm nj a' <= own' * x' /\ nrm nj ah' <= own_c' * x' /\ nrm nj (fun q => a' q - ah' q) <= own_d' * x' ->
  nrm O (C a a') <= sup * own * own' * (x * x') /\
  nrm O (fun o => C a a' o - Ch ah ah' o) <= (dC * own * own' + nC * (own_d * own' + own_c * own_d')) * (x * x').
Proof.
  intros HB H S0 D0 N0 X0 X0' (A1 & A2 & A3) (B1 & B2 & B3).
  assert (P : forall k u v s t, 0 <= k -> nrm ni u <= s * x -> nrm nj v <= t * x' -> k * nrm ni u * nrm nj v <= k * s * t * (x * x')).
  { intros k u v s t Hk Hu Hv. replace (k * s * t * (x * x')) with (k * (s * x) * (t * x')) by ring. apply Rmult_le_compat; auto using nrm_nonneg; [apply Rmult_le_pos;
    auto using nrm_nonneg|]. now apply Rmult_le_compat_l. }
  split; [eapply Rle_trans; [apply H|]; now apply P|].
  rewrite (nrm_ext O _ (fun o => (C a a' o - Ch a a' o) + Ch (fun q => a q - ah q) a' o + Ch ah (fun q => a' q - ah' q) o)).
  - eapply Rle_trans; [apply minkowski3|]. replace ((dC * own * own' + nC * (own_d * own' + own_c * own_d')) * (x * x')) with (dC * own * own' * (x * x') + nC * own_d * own' * (x * x') + nC
    * own_c * own_d' * (x * x')) by ring.
    apply Rplus_le_compat; [apply Rplus_le_compat|]; (eapply Rle_trans; [apply H|]); now apply P.
  - intros o _. destruct (HB a ah a' o) as [-> _]. destruct (HB a' ah' ah o) as [_ ->]. ring.
Qed.
(* P_s applied to alpha dW_s and delta h_s, as a bilinear map of d_s and delta u_p(s), of norm at most omega0 lambda; B_p(s)<-i a_i *)
Theorem L6_cross O nd nu ni (P Ph : vec -> vec -> vec) (B Bh : vec -> vec) (d a ah : vec) omega0 lam lamh dpi b dB nB own own_d x x' : bilinear_map Ph -> linear_map Bh ->
  (forall u v, nrm O (P u v) <= omega0 * lam * nrm nd u * nrm nu v /\ nrm O (fun o => P u v o - Ph u v o) <= omega0 * dpi * nrm nd u * nrm nu v /\ nrm O (Ph u v) <= omega0 * lamh * nrm nd u
    * nrm nu v) ->
  (forall v, nrm nu (B v) <= b * nrm ni v /\ nrm nu (fun q => B v q - Bh v q) <= dB * nrm ni v /\ nrm nu (Bh v) <= nB * nrm ni v) ->
  0 <= omega0 -> 0 <= lam -> 0 <= lamh -> 0 <= dpi -> 0 <= b -> 0 <= dB -> 0 <= nB -> 0 <= x' -> nrm nd d <= x -> nrm ni a <= own * x' -> nrm ni (fun q => a q - ah q) <= own_d * x' ->
  nrm O (P d (B a)) <= omega0 * own * b * lam * (x * x') /\
  nrm O (fun o => P d (B a) o - Ph d (Bh ah) o) <= omega0 * (own_d * nB * lamh + own * (dB * lamh + b * dpi)) * (x * x').
Proof.
  intros HP HL H HB O0 L0 L1 D0 b0 B0 N0 X0 Hd A1 A2. pose proof (nrm_nonneg nd d) as d0. assert (x0 : 0 <= x) by lra.
  assert (Q : forall k v s, 0 <= k -> nrm nu v <= s * x' -> omega0 * k * nrm nd d * nrm nu v <= omega0 * k * s * (x * x')).
  { intros k v s Hk Hv. replace (omega0 * k * s * (x * x')) with (omega0 * k * x * (s * x')) by ring. apply Rmult_le_compat; auto using nrm_nonneg; [repeat apply Rmult_le_pos; auto|].
    apply Rmult_le_compat_l; auto. now apply Rmult_le_pos. }
  assert (V : forall m v s, 0 <= m -> nrm ni v <= s * x' -> m * nrm ni v <= m * s * x') by (intros; rewrite Rmult_assoc; now apply Rmult_le_compat_l).
  destruct (HB a) as (Ba1 & Ba2 & _). destruct (HB (fun q => a q - ah q)) as (_ & _ & Ba3).
  split.
  - eapply Rle_trans; [apply H|]. replace (omega0 * own * b * lam * (x * x')) with (omega0 * lam * (b * own) * (x * x')) by ring. apply Q; auto. eapply Rle_trans; [exact Ba1|]. now apply V.
  - rewrite (nrm_ext O _ (fun o => (P d (B a) o - Ph d (B a) o) + Ph d (fun q => B a q - Bh a q) o + Ph d (Bh (fun q => a q - ah q)) o)).
    + eapply Rle_trans; [apply minkowski3|]. replace (omega0 * (own_d * nB * lamh + own * (dB * lamh + b * dpi)) * (x * x')) with
        (omega0 * dpi * (b * own) * (x * x') + omega0 * lamh * (dB * own) * (x * x') + omega0 * lamh * (nB * own_d) * (x * x')) by ring.
      apply Rplus_le_compat; [apply Rplus_le_compat|]; (eapply Rle_trans; [apply H|]); apply Q; auto; (eapply Rle_trans; [eassumption|]); now apply V.
    + intros o _. destruct (HP (B a) (Bh a) d o) as [_ ->]. rewrite (vec_ext (Bh (fun q => a q - ah q)) (fun q => Bh a q - Bh ah q)) by (intros q; apply (form_minus (fun v => Bh v q)), HL).
      destruct (HP (Bh a) (Bh ah) d o) as [_ ->]. ring.
Qed.
(* The second derivative as step 1 writes it, or its distance from the centres' form: a term for each pair of sources, and two for each
   site and source. curve and cross bound their norms; a source i is of group g i, a site s of h s; x and x' are the |d_g|. *)
Theorem L6_groups O G I S (g h : nat -> nat) (T : nat -> nat -> vec) (U U' : nat -> nat -> vec) (curve cross : nat -> nat -> R) (x x' y : vec) Hn :
  (forall i, (i < I)%nat -> (g i < G)%nat) -> (forall s, (s < S)%nat -> (h s < G)%nat) -> (forall i j, 0 <= curve i j) -> (forall i s, 0 <= cross i s) -> (forall k, 0 <= x k /\ 0 <= x' k) ->
  (forall i j, (i < I)%nat -> (j < I)%nat -> nrm O (T i j) <= curve i j * (x (g i) * x' (g j))) ->
  (forall i s, (i < I)%nat -> (s < S)%nat -> nrm O (U i s) <= cross i s * (x (h s) * x' (g i)) /\ nrm O (U' i s) <= cross i s * (x' (h s) * x (g i))) ->
  let H k l := bsum I (fun i => bsum I (fun j => if Nat.eqb (g i) k then if Nat.eqb (g j) l then curve i j else 0 else 0)) +
    bsum I (fun i => bsum S (fun s => if Nat.eqb (g i) k then if Nat.eqb (h s) l then cross i s else 0 else 0)) + bsum I (fun i => bsum S (fun s => if Nat.eqb (g i) l then if Nat.eqb (h s)
      k then cross i s else 0 else 0)) in
  (* R7, with the positive vector y *)
  (forall i, (i < G)%nat -> 0 < y i) -> (forall i, (i < G)%nat -> bsum G (fun j => H i j * y j) <= Hn * y i) -> (forall j, (j < G)%nat -> bsum G (fun i => H i j * y i) <= Hn * y j) ->
  nrm O (fun o => bsum I (fun i => bsum I (fun j => T i j o)) + bsum I (fun i => bsum S (fun s => U i s o + U' i s o))) <= Hn * nrm G x * nrm G x'.
Proof.
  intros Hg Hh C0 R0 X0 HT HU H Hy Hr Hc.
  apply Rle_trans with (bsum G (fun k => bsum G (fun l => H k l * (x k * x' l)))).
  - assert (A : forall n m (gi hi : nat -> nat) (F : nat -> nat -> R) (u v : vec), (forall i, (i < n)%nat -> (gi i < G)%nat) -> (forall j, (j < m)%nat -> (hi j < G)%nat) ->
      bsum n (fun i => bsum m (fun j => F i j * (u (gi i) * v (hi j)))) = bsum G (fun k => bsum G (fun l => bsum n (fun i => bsum m (fun j => if Nat.eqb (gi i) k then if Nat.eqb (hi j) l
        then F i j else 0 else 0)) * (u k * v l)))).
    { intros n m gi hi F u v Hgi Hhi. rewrite <- (bsum_by n G gi (fun k i => bsum m (fun j => F i j * (u k * v (hi j))))) by auto. apply bsum_ext; intros k _.
      transitivity (bsum G (fun l => bsum n (fun i => bsum m (fun j => if Nat.eqb (gi i) k then if Nat.eqb (hi j) l then F i j * (u k * v l) else 0 else 0)))).
      - rewrite bsum_swap. apply bsum_ext; intros i _. destruct (Nat.eqb (gi i) k); [|rewrite (bsum_ext G _ (fun _ => 0)), bsum_0; auto; intros; apply bsum_0].
        symmetry. apply (bsum_by m G hi (fun l j => F i j * (u k * v l))); auto.
      - apply bsum_ext; intros l _. rewrite <- bsum_scalr. apply bsum_ext; intros i _. rewrite <- bsum_scalr. apply bsum_ext; intros j _. destruct (Nat.eqb (gi i) k);
        [destruct (Nat.eqb (hi j) l)|]; ring. }
    eapply Rle_trans; [apply minkowski|]. apply Rle_trans with (bsum I (fun i => bsum I (fun j => curve i j * (x (g i) * x' (g j)))) +
      (bsum I (fun i => bsum S (fun s => cross i s * (x (g i) * x' (h s)))) + bsum I (fun i => bsum S (fun s => cross i s * (x' (g i) * x (h s)))))).
    + apply Rplus_le_compat.
      * eapply Rle_trans; [apply (nrm_bsum O I (fun i o => bsum I (fun j => T i j o)))|]. apply bsum_le; intros i Hi. eapply Rle_trans; [apply (nrm_bsum O I (T i))|]. apply bsum_le; intros j Hj. auto.
      * rewrite <- bsum_plus. eapply Rle_trans; [apply (nrm_bsum O I (fun i o => bsum S (fun s => U i s o + U' i s o)))|]. apply bsum_le; intros i Hi. rewrite <- bsum_plus.
        eapply Rle_trans; [apply (nrm_bsum O S (fun s o => U i s o + U' i s o))|]. apply bsum_le; intros s Hs. eapply Rle_trans; [apply minkowski|]. destruct (HU i s Hi Hs). lra.
    + rewrite (A I I g g curve x x' Hg Hg), (A I S g h cross x x' Hg Hh), (A I S g h cross x' x Hg Hh). rewrite (bsum_swap G G (fun k l => bsum I (fun i => bsum S (fun j => if Nat.eqb (g i)
      k then if Nat.eqb (h j) l then cross i j else 0 else 0)) * (x' k * x l))).
      rewrite <- !bsum_plus. apply bsum_le; intros k _. rewrite <- !bsum_plus. apply bsum_le; intros l _. unfold H. lra.
  - apply (bilinear_bound G H y x x' Hn); auto. intros k l _ _. unfold H.
    assert (N : forall n m (F : nat -> nat -> R), (forall i j, 0 <= F i j) -> 0 <= bsum n (fun i => bsum m (F i))) by (intros n m F HF; apply bsum_nonneg; intros; apply bsum_nonneg; auto).
    repeat apply Rplus_le_le_0_compat; apply N; intros i j; repeat (destruct (Nat.eqb _ _)); auto; lra.
Qed.
