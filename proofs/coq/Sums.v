(* Sums over lists; sums over places that are not taken twice. *)
Require Import Reals Lra Lia List.
From Certbound Require Import Vectors.
Import ListNotations.
Open Scope R_scope.

Fixpoint lsum {A} (l : list A) (g : A -> R) : R := match l with [] => 0 | x :: r => g x + lsum r g end.
Lemma lsum_ext {A} (l : list A) g h : (forall x, In x l -> g x = h x) -> lsum l g = lsum l h.
Proof. induction l; intros H; simpl; [reflexivity|]. rewrite H by (left; auto). rewrite IHl; auto. intros; apply H; right; auto. Qed.
Lemma lsum_le {A} (l : list A) g h : (forall x, In x l -> g x <= h x) -> lsum l g <= lsum l h.
Proof. induction l; intros H; simpl; [lra|]. apply Rplus_le_compat; [apply H; left; auto|apply IHl; intros; apply H; right; auto]. Qed.
Lemma lsum_0 {A} (l : list A) : lsum l (fun _ => 0) = 0.
Proof. induction l; simpl; lra. Qed.
Lemma lsum_nonneg {A} (l : list A) g : (forall x, In x l -> 0 <= g x) -> 0 <= lsum l g.
Proof. intros H. rewrite <- (lsum_0 l). now apply lsum_le. Qed.
Lemma lsum_plus {A} (l : list A) g h : lsum l (fun x => g x + h x) = lsum l g + lsum l h.
Proof. induction l; simpl; lra. Qed.
Lemma lsum_scal {A} (l : list A) c g : lsum l (fun x => c * g x) = c * lsum l g.
Proof. induction l; simpl; [ring|]. rewrite IHl. ring. Qed.
Lemma lsum_scalr {A} (l : list A) c g : lsum l (fun x => g x * c) = lsum l g * c.
Proof. induction l; simpl; [ring|]. rewrite IHl. ring. Qed.
Lemma lsum_app {A} (l r : list A) g : lsum (l ++ r) g = lsum l g + lsum r g.
Proof. induction l; simpl; lra. Qed.
Lemma lsum_map {A B} (f : A -> B) (l : list A) g : lsum (map f l) g = lsum l (fun x => g (f x)).
Proof. induction l; simpl; [reflexivity|]. now rewrite IHl. Qed.
Lemma lsum_swap {A B} (l : list A) (r : list B) g : lsum l (fun x => lsum r (g x)) = lsum r (fun y => lsum l (fun x => g x y)).
Proof. induction l; simpl; [now rewrite lsum_0|]. now rewrite IHl, lsum_plus. Qed.
Lemma lsum_bsum {A} (l : list A) n g : lsum l (fun x => bsum n (g x)) = bsum n (fun i => lsum l (fun x => g x i)).
Proof. induction l; simpl; [now rewrite bsum_0|]. now rewrite IHl, bsum_plus. Qed.
Lemma lsum_filter {A} (h : A -> bool) (l : list A) g : lsum (filter h l) g = lsum l (fun x => if h x then g x else 0).
Proof. induction l; simpl; [reflexivity|]. destruct (h a); simpl; rewrite IHl; lra. Qed.
Lemma lsum_seq n : forall a g, lsum (seq a n) g = bsum n (fun i => g (a + i)%nat).
Proof.
  induction n; intros a g; [reflexivity|]. rewrite bsum_front. cbn [seq lsum]. rewrite IHn, Nat.add_0_r. f_equal. apply bsum_ext; intros; f_equal; lia.
Qed.
Lemma bsum_nth l (g : nat -> R) : bsum (length l) (fun j => g (nth j l O)) = lsum l g.
Proof. induction l; [reflexivity|]. cbn [length]. rewrite bsum_front. simpl. now rewrite IHl. Qed.

(* no repetitions: terms that vanish elsewhere may be added *)
Lemma lsum_super {A} : forall (l r : list A) g, NoDup l -> NoDup r -> (forall x, In x l -> In x r) ->
  (forall x, In x r -> ~ In x l -> g x = 0) -> lsum r g = lsum l g.
Proof.
  induction l as [|a l IH]; intros r g Hl Hr Hi Hz.
  - simpl. rewrite (lsum_ext r g (fun _ => 0)); [apply lsum_0|]. intros x Hx. apply Hz; auto.
  - destruct (in_split a r (Hi a (or_introl eq_refl))) as (r1 & r2 & ->). apply NoDup_remove in Hr as [Hr Ha]. inversion Hl as [|? ? Hal Hl']; subst.
    rewrite lsum_app. simpl. rewrite <- (IH (r1 ++ r2) g Hl' Hr).
    + rewrite lsum_app. ring.
    + intros x Hx. specialize (Hi x (or_intror Hx)). apply in_app_iff in Hi. apply in_app_iff. destruct Hi as [Hi|[Hi|Hi]]; auto. subst. contradiction.
    + intros x Hx Hn. apply Hz; [apply in_app_iff in Hx; apply in_app_iff; destruct Hx; [left|right; right]; auto|].
      intros [->|H]; contradiction.
Qed.
Lemma lsum_part {A} : forall (l r : list A) g, NoDup l -> (forall x, In x l -> In x r) -> (forall x, 0 <= g x) -> lsum l g <= lsum r g.
Proof.
  induction l as [|a l IH]; intros r g Hl Hi Hg; simpl; [apply lsum_nonneg; auto|].
  destruct (in_split a r (Hi a (or_introl eq_refl))) as (r1 & r2 & ->). inversion Hl as [|? ? Hal Hl']; subst.
  rewrite lsum_app. simpl. enough (lsum l g <= lsum (r1 ++ r2) g) by (rewrite lsum_app in *; lra). apply IH; auto.
  intros x Hx. specialize (Hi x (or_intror Hx)). apply in_app_iff in Hi. apply in_app_iff. destruct Hi as [Hi|[Hi|Hi]]; auto. subst. contradiction.
Qed.
Lemma lsum_both {A} (l r : list A) g : NoDup l -> NoDup r -> (forall x, ~ In x l -> g x = 0) -> (forall x, ~ In x r -> g x = 0) -> lsum l g = lsum r g.
Proof.
  intros Hl Hr Zl Zr.
  assert (D : forall x, g x <> 0 -> In x l /\ In x r).
  { intros x Hx. split; [destruct (Classical_Prop.classic (In x l))|destruct (Classical_Prop.classic (In x r))]; auto; exfalso; auto. }
  set (b := fun x => if Req_EM_T (g x) 0 then false else true).
  assert (X : forall s : list A, lsum s g = lsum (filter b s) g).
  { intros s. rewrite lsum_filter. apply lsum_ext; intros x _. unfold b. destruct (Req_EM_T (g x) 0); auto. }
  rewrite (X l), (X r). symmetry. apply lsum_super; try (apply NoDup_filter; auto).
  - intros x Hx. apply filter_In in Hx as [_ Hb]. apply filter_In. split; auto. apply D. intros E. unfold b in Hb. rewrite E in Hb. destruct (Req_EM_T 0 0); [discriminate|auto].
  - intros x Hx Hn. apply filter_In in Hx as [_ Hb]. exfalso. apply Hn, filter_In. split; auto. apply D. intros E. unfold b in Hb. rewrite E in Hb. destruct (Req_EM_T 0 0); [discriminate|auto].
Qed.
Lemma NoDup_map_inj {A B} (f : A -> B) (l : list A) : NoDup l -> (forall x y, In x l -> In y l -> f x = f y -> x = y) -> NoDup (map f l).
Proof.
  induction l as [|a l IH]; intros Hl Hf; simpl; constructor; inversion Hl as [|? ? Ha Hl']; subst.
  - intros Hi. apply in_map_iff in Hi as (x & E & Hx). apply Ha. rewrite <- (Hf x a (or_intror Hx) (or_introl eq_refl) E). exact Hx.
  - apply IH; auto. intros; apply Hf; auto; right; auto.
Qed.

(* places below N, no two alike *)
Lemma bsum_injective a N (place : nat -> nat) f : (forall i, (i < a)%nat -> (place i < N)%nat) ->
  (forall i j, (i < a)%nat -> (j < a)%nat -> place i = place j -> i = j) -> (forall i, 0 <= f i) -> bsum a (fun i => f (place i)) <= bsum N f.
Proof.
  intros Hb Hi Hf.
  assert (E1 : bsum a (fun i => f (place i)) = lsum (map place (seq 0 a)) f) by (rewrite lsum_map, lsum_seq; reflexivity).
  assert (E2 : bsum N f = lsum (seq 0 N) f) by (rewrite lsum_seq; reflexivity). rewrite E1, E2. apply lsum_part; auto.
  - apply NoDup_map_inj; [apply seq_NoDup|]. intros x y Hx Hy. apply in_seq in Hx, Hy. apply Hi; lia.
  - intros x Hx. apply in_map_iff in Hx as (i & <- & Hj). apply in_seq in Hj. apply in_seq. specialize (Hb i). lia.
Qed.
