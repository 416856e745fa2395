(* Integer matrices: the spectral norm witness (W1) and rows of a group, as the executable checker has them. *)
Require Import Reals Lra Lia Psatz List ZArith Bool.
From Certbound Require Import Vectors Network Affine Rules Numbers.
Import ListNotations.
Open Scope R_scope.

Fixpoint dotZ (u v : list Z) : Z := match u, v with a :: u, b :: v => (a * b + dotZ u v)%Z | _, _ => 0%Z end.
Definition ez (u : list Z) i := IZR (nth i u 0%Z).
Lemma ez_over u i : (length u <= i)%nat -> ez u i = 0. Proof. intros. unfold ez. now rewrite nth_overflow. Qed.
Lemma dotZ_ok u : forall v k, (length u <= k)%nat \/ (length v <= k)%nat -> IZR (dotZ u v) = bsum k (fun i => ez u i * ez v i).
Proof.
  assert (N : forall k (f : nat -> R), (forall i, f i = 0) -> bsum k f = 0).
  { intros k f Hf. rewrite (bsum_ext k f (fun _ => 0)) by auto. apply bsum_0. }
  induction u as [|a u IH]; intros v k H.
  - simpl. rewrite N; auto. intros i. rewrite (ez_over [] i) by (simpl; lia). ring.
  - destruct v as [|c v].
    + simpl. rewrite N; auto. intros i. rewrite (ez_over [] i) by (simpl; lia). ring.
    + destruct k as [|k]; [simpl in H; lia|]. rewrite bsum_front. cbn [dotZ]. rewrite plus_IZR, mult_IZR. f_equal. apply (IH v k). simpl in H; lia.
Qed.

(* E_ii less the sum of the sizes of the other E_ij, E = C I - A A' - L L' *)
Definition residual (C : Z) (i j : nat) (ri li rj lj : list Z) : Z := ((if Nat.eqb i j then C else 0) - dotZ ri rj - dotZ li lj)%Z.
Fixpoint slack (C : Z) (i j : nat) (ri li : list Z) (rows factor : list (list Z)) : Z := match rows, factor with
  | r :: rows, l :: factor => let e := residual C i j ri li r l in ((if Nat.eqb i j then e else - Z.abs e) + slack C i (S j) ri li rows factor)%Z
  | _, _ => 0%Z end.
Fixpoint dominant (C : Z) (i : nat) (rs ls rows factor : list (list Z)) : bool := match rs, ls with
  | r :: rs, l :: ls => Z.leb 0 (slack C i 0 r l rows factor) && dominant C (S i) rs ls rows factor
  | [], [] => true | _, _ => false end.
Fixpoint sum_squares (rows : list (list Z)) : Z := match rows with [] => 0%Z | r :: rows => (dotZ r r + sum_squares rows)%Z end.
(* C 4^e <= (m 2^x)^2 *)
Definition below_square (C e : Z) (c : dyadic) : bool := let (m, x) := c in
  Z.leb 0 m && if Z.leb e x then Z.leb C (m * m * 4 ^ (x - e)) else Z.leb (C * 4 ^ (e - x)) (m * m).
Record witness := { bound : dyadic; square_ : Z; factor : list (list Z) }.
Definition norm_at_most (n : nat) (rows : list (list Z)) (e : Z) (w : witness) : bool :=
  forallb (fun r => Nat.leb (length r) n) rows &&
  (below_square (sum_squares rows) e (bound w) ||
   below_square (square_ w) e (bound w) && Nat.eqb (length (factor w)) (length rows) &&
   forallb (fun l => Nat.leb (length l) (length rows)) (factor w) && dominant (square_ w) 0 rows (factor w) rows (factor w)).

Lemma pow2_square k : (0 <= k)%Z -> IZR (4 ^ k) = pow2 k * pow2 k.
Proof.
  intros Hk. rewrite <- pow2_add. replace 4%Z with (2 ^ 2)%Z by reflexivity. rewrite <- Z.pow_mul_r by lia.
  replace (k + k)%Z with (2 * k)%Z by lia. unfold pow2. rewrite <- (Z2Nat.id (2 * k)) by lia. rewrite <- pow_IZR, <- pow_powerRZ. reflexivity.
Qed.
Lemma below_square_ok C e c : below_square C e c = true -> 0 <= real c /\ IZR C * (pow2 e * pow2 e) <= real c * real c.
Proof.
  destruct c as [m x]. unfold below_square, real. simpl. intros H. apply andb_prop in H as [Hm H]. apply Z.leb_le in Hm. pose proof (pow2_pos x). pose proof (pow2_pos e).
  split; [apply Rmult_le_pos; [apply IZR_le; auto|lra]|]. destruct (Z.leb_spec e x) as [L|L]; apply Z.leb_le, IZR_le in H; rewrite !mult_IZR, pow2_square in H by lia.
  - replace x with ((x - e) + e)%Z at 1 2 by lia. rewrite pow2_add.
    replace (IZR m * (pow2 (x - e) * pow2 e) * (IZR m * (pow2 (x - e) * pow2 e))) with (IZR m * IZR m * (pow2 (x - e) * pow2 (x - e)) * (pow2 e * pow2 e)) by ring.
    apply Rmult_le_compat_r; auto. apply sq_nonneg.
  - replace e with ((e - x) + x)%Z by lia. rewrite pow2_add.
    replace (IZR C * (pow2 (e - x) * pow2 x * (pow2 (e - x) * pow2 x))) with (IZR C * (pow2 (e - x) * pow2 (e - x)) * (pow2 x * pow2 x)) by ring.
    replace (IZR m * pow2 x * (IZR m * pow2 x)) with (IZR m * IZR m * (pow2 x * pow2 x)) by ring. apply Rmult_le_compat_r; auto. apply sq_nonneg.
Qed.

Section Witness.
Variables (n : nat) (C : Z).
Definition entry (rows : list (list Z)) o i := ez (nth o rows []) i.
Definition resid (m : nat) rows fs i j := (if Nat.eqb i j then IZR C else 0) - bsum n (fun p => entry rows i p * entry rows j p) - bsum m (fun q => entry fs i q * entry fs j q).
Lemma residual_ok m i j ri li rj lj : (length ri <= n)%nat -> (length li <= m)%nat ->
  IZR (residual C i j ri li rj lj) = (if Nat.eqb i j then IZR C else 0) - bsum n (fun p => ez ri p * ez rj p) - bsum m (fun q => ez li q * ez lj q).
Proof.
  intros. unfold residual. rewrite !minus_IZR. rewrite (dotZ_ok ri rj n), (dotZ_ok li lj m) by auto. destruct (Nat.eqb i j); reflexivity.
Qed.
Lemma slack_ok m i ri li : (length ri <= n)%nat -> (length li <= m)%nat -> forall rows fs j, length fs = length rows ->
  IZR (slack C i j ri li rows fs) = bsum (length rows) (fun q => let e := (if Nat.eqb i (j + q) then IZR C else 0) - bsum n (fun p => ez ri p * entry rows q p) -
    bsum m (fun s => ez li s * entry fs q s) in if Nat.eqb i (j + q) then e else - Rabs e).
Proof.
  intros Hr Hl. induction rows as [|r rows IH]; intros [|l fs] j Hlen; try discriminate; [reflexivity|].
  simpl length. rewrite bsum_front. cbn [slack]. rewrite plus_IZR. f_equal.
  - rewrite Nat.add_0_r. cbv zeta. unfold entry. simpl nth. rewrite <- (residual_ok m i j ri li r l) by auto.
    destruct (Nat.eqb i j); [reflexivity|]. now rewrite opp_IZR, abs_IZR.
  - rewrite IH by (simpl in Hlen; lia). apply bsum_ext; intros q _. now rewrite Nat.add_succ_r.
Qed.
Lemma dominant_ok m rows fs : length fs = length rows -> forall rs ls i, dominant C i rs ls rows fs = true ->
  (forall r, In r rs -> (length r <= n)%nat) -> (forall l, In l ls -> (length l <= m)%nat) ->
  forall k, (k < length rs)%nat -> 0 <= bsum (length rows) (fun q => let e := (if Nat.eqb (i + k) q then IZR C else 0) - bsum n (fun p => entry rs k p * entry rows q p) -
    bsum m (fun s => entry ls k s * entry fs q s) in if Nat.eqb (i + k) q then e else - Rabs e).
Proof.
  intros Hlen. induction rs as [|r rs IH]; intros [|l ls] i H Hr Hl k Hk; simpl in H; try discriminate; simpl in Hk; [lia|].
  apply andb_prop in H as [H1 H2]. destruct k as [|k].
  - apply Z.leb_le, IZR_le in H1. rewrite (slack_ok m) in H1; auto; [|apply Hr; left; auto|apply Hl; left; auto]. rewrite Nat.add_0_r. exact H1.
  - rewrite <- Nat.add_succ_comm. apply (IH ls (S i) H2); [intros; apply Hr; right; auto|intros; apply Hl; right; auto|lia].
Qed.
End Witness.
Lemma sum_squares_ok n rows : (forall r, In r rows -> (length r <= n)%nat) -> IZR (sum_squares rows) = frob2 (length rows) n (entry rows).
Proof.
  induction rows as [|r rows IH]; intros H; [reflexivity|]. cbn [sum_squares length]. unfold frob2. rewrite bsum_front, plus_IZR. f_equal.
  - unfold nrm2, dot, entry. simpl nth. apply dotZ_ok. left. apply H. left; auto.
  - rewrite IH by (intros; apply H; right; auto). reflexivity.
Qed.
Theorem norm_at_most_ok n rows e w : norm_at_most n rows e w = true -> opb (length rows) n (fun o i => entry rows o i * pow2 e) (real (bound w)).
Proof.
  intros H. unfold norm_at_most in H. apply andb_prop in H as [Hn H]. pose proof (pow2_pos e) as P.
  assert (Hr : forall r, In r rows -> (length r <= n)%nat) by (intros r Hi; rewrite forallb_forall in Hn; apply Nat.leb_le, Hn; auto).
  assert (S : forall c, 0 <= real (bound w) -> IZR c * (pow2 e * pow2 e) <= real (bound w) * real (bound w) -> 0 <= real (bound w) / pow2 e /\ IZR c <= real (bound w) / pow2 e * (real (bound w) / pow2 e)).
  { intros c H0 H1. split; [apply Rmult_le_pos; auto; left; apply Rinv_0_lt_compat; auto|].
    apply Rmult_le_reg_r with (pow2 e * pow2 e); [apply Rmult_lt_0_compat; auto|]. eapply Rle_trans; [exact H1|]. apply Req_le. field. lra. }
  assert (X : opb (length rows) n (entry rows) (real (bound w) / pow2 e)).
  { apply orb_prop in H as [H|H].
    - apply below_square_ok in H as [H0 H1]. destruct (S _ H0 H1) as [S0 S1]. rewrite (sum_squares_ok n) in S1 by auto. apply opb_frob; auto.
    - apply andb_prop in H as [H Hd]. apply andb_prop in H as [H Hl]. apply andb_prop in H as [H Hf]. apply Nat.eqb_eq in Hf.
      apply below_square_ok in H as [H0 H1]. destruct (S _ H0 H1) as [S0 S1].
      assert (Hk : forall l, In l (factor w) -> (length l <= length rows)%nat) by (intros l Hi; rewrite forallb_forall in Hl; apply Nat.leb_le, Hl; auto).
      apply (W1_transposed (length rows) n (length rows) (entry rows) (entry (factor w)) (resid n (square_ w) (length rows) rows (factor w)) (IZR (square_ w))); auto.
      + intros i j _ _. unfold resid. ring.
      + intros i j. unfold resid. rewrite (Nat.eqb_sym j i). f_equal; [f_equal|]; apply bsum_ext; intros; ring.
      + intros i Hi. pose proof (dominant_ok n (square_ w) (length rows) rows (factor w) Hf rows (factor w) 0 Hd Hr Hk i Hi) as D. simpl in D. cbv zeta in D.
        pose proof (bsum_delta (length rows) i (fun j => resid n (square_ w) (length rows) rows (factor w) i j) Hi) as BD. cbv beta in BD. rewrite <- BD.
        enough (0 <= bsum (length rows) (fun j => if Nat.eqb i j then resid n (square_ w) (length rows) rows (factor w) i j else 0) -
          bsum (length rows) (fun j => if Nat.eqb i j then 0 else Rabs (resid n (square_ w) (length rows) rows (factor w) i j))) by lra.
        rewrite <- bsum_minus. eapply Rle_trans; [exact D|]. apply Req_le, bsum_ext; intros j _. unfold resid. destruct (Nat.eqb i j); ring. }
  destruct X as [X0 X]. split.
  - apply Rmult_le_reg_r with (/ pow2 e); [apply Rinv_0_lt_compat; auto|]. rewrite Rmult_0_l. exact X0.
  - intros v. rewrite (nrm_ext _ _ (fun o => pow2 e * mv n (entry rows) v o)).
    + rewrite nrm_scal, Rabs_pos_eq by lra. specialize (X v). apply Rmult_le_compat_l with (r := pow2 e) in X; [|lra].
      eapply Rle_trans; [exact X|]. apply Req_le. field. lra.
    + intros o _. unfold mv, dot. rewrite <- bsum_scal. apply bsum_ext; intros; ring.
Qed.

(* rows of W: m rows of n entries from a place on *)
Fixpoint chop (m n : nat) (l : list Z) : list (list Z) := match m with O => [] | S k => firstn n l :: chop k n (skipn n l) end.
Definition rows_at first m n (l : list Z) := chop m n (skipn first l).
Lemma nth_firstn_ {A} n : forall (l : list A) i d, (i < n)%nat -> nth i (firstn n l) d = nth i l d.
Proof. induction n; intros l i d Hi; [lia|]. destruct l; [reflexivity|]. destruct i; simpl; auto. apply IHn. lia. Qed.
Lemma nth_skipn_ {A} n : forall (l : list A) i d, nth i (skipn n l) d = nth (n + i) l d.
Proof. induction n; intros l i d; [reflexivity|]. destruct l; [simpl; destruct i; reflexivity|]. simpl. apply IHn. Qed.
Lemma chop_length m n : forall l, length (chop m n l) = m.
Proof. induction m; intros; simpl; auto. Qed.
Lemma chop_entry m n : forall l o i, (o < m)%nat -> (i < n)%nat -> nth i (nth o (chop m n l) []) 0%Z = nth (o * n + i) l 0%Z.
Proof.
  induction m; intros l o i Ho Hi; [lia|]. simpl. destruct o; simpl; [now apply nth_firstn_|]. rewrite IHm by lia. rewrite nth_skipn_. f_equal. lia.
Qed.
Lemma rows_at_entry first m n l o i : (o < m)%nat -> (i < n)%nat -> entry (rows_at first m n l) o i = IZR (nth (first + (o * n + i)) l 0%Z).
Proof. intros. unfold entry, ez, rows_at. rewrite chop_entry, nth_skipn_ by auto. reflexivity. Qed.
Lemma rows_at_length first m n l : length (rows_at first m n l) = m. Proof. apply chop_length. Qed.
