(* Intervals of dyadic numbers (coq-interval) around real numbers, and lists of them around vectors. *)
Require Import Reals Lra Lia Psatz List ZArith Bool.
From Interval Require Import Specific_stdz Specific_ops Float_full Basic Sig Interval Xreal.
From Certbound Require Import Vectors Network Jets.
Import ListNotations.
Open Scope R_scope.
Module F := SpecificFloat StdZRadix2.
Module I := FloatIntervalFull F.
Definition prec := F.PtoP 96.
Definition itv := I.type.
Definition cont (i : itv) (x : R) := contains (I.convert i) (Xreal x).

Definition add := I.add prec. Definition sub := I.sub prec. Definition mul := I.mul prec.
Definition int (z : Z) : itv := I.fromZ prec z.
Lemma add_ok i j x y : cont i x -> cont j y -> cont (add i j) (x + y). Proof. exact (I.add_correct prec i j (Xreal x) (Xreal y)). Qed.
Lemma sub_ok i j x y : cont i x -> cont j y -> cont (sub i j) (x - y). Proof. exact (I.sub_correct prec i j (Xreal x) (Xreal y)). Qed.
Lemma mul_ok i j x y : cont i x -> cont j y -> cont (mul i j) (x * y). Proof. exact (I.mul_correct prec i j (Xreal x) (Xreal y)). Qed.
Lemma int_ok z : cont (int z) (IZR z). Proof. apply I.fromZ_correct. Qed.
Lemma abs_ok i x : cont i x -> cont (I.abs i) (Rabs x). Proof. exact (I.abs_correct i (Xreal x)). Qed.
Lemma neg_ok i x : cont i x -> cont (I.neg i) (- x). Proof. exact (I.neg_correct i (Xreal x)). Qed.
Definition root (i : itv) := I.sqrt prec i.
Lemma root_ok i x : cont i x -> cont (root i) (sqrt x). Proof. exact (I.sqrt_correct prec i (Xreal x)). Qed.
Definition div := I.div prec.
Lemma div_ok i j x y : y <> 0 -> cont i x -> cont j y -> cont (div i j) (x / y).
Proof.
  intros Hy Hx Hj. pose proof (I.div_correct prec i j (Xreal x) (Xreal y) Hx Hj) as H. unfold Xdiv, Xbind2, Xdiv' in H.
  rewrite is_zero_false in H by auto. exact H.
Qed.
Lemma join_ok i j x : cont i x \/ cont j x -> cont (I.join i j) x. Proof. exact (I.join_correct i j (Xreal x)). Qed.
Lemma max_ok i j x y : cont i x -> cont j y -> cont (I.join i j) (Rmax x y).
Proof. intros. apply join_ok. unfold Rmax. destruct (Rle_dec x y); auto. Qed.
Lemma meet_ok i j x : cont i x -> cont j x -> cont (I.meet i j) x. Proof. exact (I.meet_correct i j (Xreal x)). Qed.
Lemma cont_convex i x y z : cont i x -> cont i z -> x <= y <= z -> cont i y.
Proof.
  unfold cont, contains. destruct (I.convert i) as [|[|l] [|u]]; auto; intros; lra.
Qed.
Lemma nai_ok x : cont I.nai x. Proof. unfold cont. rewrite I.nai_correct. exact Logic.I. Qed.

(* tests *)
Definition nonneg (i : itv) := match I.sign_large i with Xgt | Xeq => true | _ => false end.
Lemma nonneg_ok i x : nonneg i = true -> cont i x -> 0 <= x.
Proof.
  unfold nonneg. intros H Hc. pose proof (I.sign_large_correct i) as S. destruct (I.sign_large i); try discriminate.
  - specialize (S _ Hc). injection S as ->. lra.
  - apply (S _ Hc).
Qed.
Definition positive_ (i : itv) := match I.sign_strict i with Xgt => true | _ => false end.
Lemma positive_ok i x : positive_ i = true -> cont i x -> 0 < x.
Proof.
  unfold positive_. intros H Hc. pose proof (I.sign_strict_correct i) as S. destruct (I.sign_strict i); try discriminate. apply (S _ Hc).
Qed.
Definition negative_ (i : itv) := match I.sign_strict i with Xlt => true | _ => false end.
Lemma negative_ok i x : negative_ i = true -> cont i x -> x < 0.
Proof.
  unfold negative_. intros H Hc. pose proof (I.sign_strict_correct i) as S. destruct (I.sign_strict i); try discriminate. apply (S _ Hc).
Qed.

(* the upper end as a number *)
Definition bounded (i : itv) := match i with Float.Ibnd _ u => F.real u | _ => false end.
Definition top (i : itv) : itv := match i with Float.Ibnd _ u => Float.Ibnd u u | _ => i end.
Definition top_value (i : itv) : R := match i with Float.Ibnd _ u => proj_val (F.toX u) | _ => 0 end.
Lemma top_ok i : bounded i = true -> cont (top i) (top_value i) /\ forall x, cont i x -> x <= top_value i.
Proof.
  unfold bounded, top, top_value, cont, I.convert. destruct i as [|l u]; [discriminate|]. rewrite F.real_correct. intros H. simpl.
  change (I.F.toX u) with (F.toX u). change (I.F.toX l) with (F.toX l).
  destruct (F.toX u) as [|U]; [discriminate|]. split; [simpl; lra|]. intros x Hx. simpl in Hx. tauto.
Qed.
Definition smaller (i j : itv) : itv := (* the one with the lower upper end *)
  match i, j with Float.Ibnd _ u, Float.Ibnd _ v => match F.cmp u v with Xlt => i | _ => j end | Float.Ibnd _ _, _ => i | _, _ => j end.
Lemma smaller_ok i j : smaller i j = i \/ smaller i j = j.
Proof. unfold smaller. destruct i as [|l u], j as [|k v]; auto. destruct (F.cmp u v); auto. Qed.

(* dyadic numbers as they are written: m 2^e *)
Definition dyadic := (Z * Z)%type.
Definition pow2 (e : Z) : R := powerRZ 2 e.
Definition real (d : dyadic) : R := IZR (fst d) * pow2 (snd d).
Definition two_to (e : Z) : itv := I.power_int prec (int 2) e.
Definition num (d : dyadic) : itv := if Z.eqb (fst d) 0 then I.zero else mul (int (fst d)) (two_to (snd d)).
Lemma pow2_pos e : 0 < pow2 e. Proof. apply powerRZ_lt. lra. Qed.
Lemma pow2_add a b : pow2 (a + b) = pow2 a * pow2 b. Proof. apply powerRZ_add. lra. Qed.
Lemma two_to_ok e : cont (two_to e) (pow2 e).
Proof.
  pose proof (I.power_int_correct prec e (int 2) (Xreal 2) (int_ok 2)) as H. unfold cont, two_to, pow2.
  replace (Xreal (powerRZ 2 e)) with (Xpower_int (Xreal 2) e); auto. simpl. destruct e; simpl; auto. rewrite is_zero_false by lra. reflexivity.
Qed.
Lemma num_ok d : cont (num d) (real d).
Proof.
  unfold num, real. destruct (Z.eqb_spec (fst d) 0) as [->|_]; [|apply mul_ok; [apply int_ok|apply two_to_ok]].
  rewrite Rmult_0_l. unfold cont. rewrite I.zero_correct. simpl. lra.
Qed.
Lemma zero_ok : cont I.zero 0. Proof. unfold cont. rewrite I.zero_correct. simpl. lra. Qed.

(* vectors *)
Definition holds (n : nat) (l : list itv) (f : vec) := length l = n /\ forall k, (k < n)%nat -> cont (nth k l I.nai) (f k).
Lemma holds_cont n l f k : holds n l f -> cont (nth k l I.nai) (f k).
Proof. intros [Hl H]. destruct (Nat.lt_ge_cases k n); auto. rewrite nth_overflow by lia. apply nai_ok. Qed.
Lemma holds_ext n l f g : holds n l f -> (forall k, (k < n)%nat -> f k = g k) -> holds n l g.
Proof. intros [Hl H] E. split; auto. intros k Hk. rewrite <- E; auto. Qed.
Lemma holds_nil f : holds 0 [] f. Proof. split; auto. intros; lia. Qed.
Lemma holds_cons n i l f : cont i (f O) -> holds n l (fun k => f (S k)) -> holds (S n) (i :: l) f.
Proof. intros Hi [Hl H]. split; [simpl; auto|]. intros [|k] Hk; simpl; auto. apply H. lia. Qed.
Lemma holds_inv n i l f : holds n (i :: l) f -> exists k, n = S k /\ cont i (f O) /\ holds k l (fun k => f (S k)).
Proof.
  intros [Hl H]. destruct n; [discriminate|]. exists n. split; auto. split; [apply (H O); lia|]. split; [simpl in Hl; lia|].
  intros k Hk. apply (H (S k)). lia.
Qed.
Lemma holds_map (h : itv -> itv) (hr : R -> R) n l f : (forall i x, cont i x -> cont (h i) (hr x)) -> holds n l f -> holds n (map h l) (fun k => hr (f k)).
Proof.
  intros Hh [Hl H]. split; [now rewrite map_length|]. intros k Hk. rewrite (nth_indep _ _ (h I.nai)) by (rewrite map_length; lia). rewrite map_nth. auto.
Qed.
Fixpoint map2 {A B C} (h : A -> B -> C) (a : list A) (b : list B) : list C := match a, b with x :: a, y :: b => h x y :: map2 h a b | _, _ => [] end.
Lemma holds_map2 (h : itv -> itv -> itv) (hr : R -> R -> R) : (forall i j x y, cont i x -> cont j y -> cont (h i j) (hr x y)) ->
  forall n a b f g, holds n a f -> holds n b g -> holds n (map2 h a b) (fun k => hr (f k) (g k)).
Proof.
  intros Hh n. induction n; intros [|x a] [|y b] f g [Ha A] [Hb B]; try discriminate; [apply holds_nil|].
  simpl. apply holds_cons; [apply Hh; [apply (A O)|apply (B O)]; lia|]. apply (IHn a b (fun k => f (S k)) (fun k => g (S k))); split; try (simpl in *; lia); intros k Hk;
    [apply (A (S k))|apply (B (S k))]; lia.
Qed.
Fixpoint total (l : list itv) : itv := match l with [] => I.zero | [i] => i | i :: r => add i (total r) end.
Lemma total_ok n : forall l f, holds n l f -> cont (total l) (bsum n f).
Proof.
  induction n; intros [|i l] f [Hl H]; try discriminate; [apply zero_ok|]. rewrite bsum_front. destruct l as [|j l].
  - simpl in *. assert (n = O) by lia. subst. simpl. rewrite Rplus_0_r. apply (H O). lia.
  - change (total (i :: j :: l)) with (add i (total (j :: l))). apply add_ok; [apply (H O); lia|]. apply IHn. split; [simpl in *; lia|].
    intros k Hk. apply (H (S k)). lia.
Qed.
Definition square (i : itv) := I.sqr prec i.
Lemma square_ok i x : cont i x -> cont (square i) (x * x). Proof. exact (I.sqr_correct prec i (Xreal x)). Qed.
Definition norm (l : list itv) : itv := root (total (map square l)).
Lemma norm_ok n l f : holds n l f -> cont (norm l) (nrm n f).
Proof. intros H. apply root_ok. apply (total_ok n). apply (holds_map square (fun x => x * x)); auto using square_ok. Qed.
Definition largest (l : list itv) : itv := fold_right I.join I.zero l.
Fixpoint bmax n (f : vec) : R := match n with O => 0 | S k => Rmax (f O) (bmax k (fun j => f (S j))) end.
Lemma bmax_ge n : forall f k, (k < n)%nat -> f k <= bmax n f.
Proof. induction n; intros f k Hk; [lia|]. simpl. destruct k; [apply Rmax_l|]. eapply Rle_trans; [apply (IHn (fun j => f (S j))); lia|apply Rmax_r]. Qed.
Lemma bmax_nonneg n : forall f, 0 <= bmax n f.
Proof. induction n; intros f; simpl; [lia || lra|]. eapply Rle_trans; [apply (IHn (fun j => f (S j)))|apply Rmax_r]. Qed.
Lemma largest_ok n : forall l f, holds n l f -> cont (largest l) (bmax n f).
Proof.
  induction n; intros [|i l] f [Hl H]; try discriminate; [apply zero_ok|]. simpl. apply max_ok; [apply (H O); lia|].
  apply IHn. split; [simpl in *; lia|]. intros k Hk. apply (H (S k)). lia.
Qed.

Global Opaque add sub mul div root int num two_to square norm total smaller top bounded largest nonneg positive_ negative_.
