(* L9 and L13 of proofs/rules-local.md: split trees, with cuts at kinks. *)
Require Import Reals Lra Lia Psatz List Bool.
From Coquelicot Require Import Coquelicot.
From Certbound Require Import Vectors Network Jets Affine Rules Graph LocalWeb.
Import ListNotations.
Open Scope R_scope.

(* The network with other numbers for its slopes: of neuron q of the node that makes value j, sl j q. *)
Definition with_slope (n : nat) (s : vec) (f : nat -> activation) q : activation :=
  {| phi := phi (f q); phi1 := fun t => if Nat.ltb q n then s q else phi1 (f q) t; phi2 := phi2 (f q); kink := kink (f q) |}.
Fixpoint with_slopes (nds : list node) next (sl : nat -> vec) : list node := match nds with
  | [] => [] | nd :: r => match nd with Elementwise h n f => Elementwise h n (with_slope n (sl next) f) | _ => nd end :: with_slopes r (S next) sl end.
(* The derivative's product with one choice of the slopes (Conventions, Kinks), for the direction u *)
Definition product N sl p u : vec := d1 (run_value (with_slopes (nodes N) 1 sl) 1 (fun _ => input_value) (length (nodes N))) p u.
(* z of neuron q of the node that makes value j *)
Definition neuron_value N p j q : R := match j with O => 0 | S i => match nth i (nodes N) (Product 0 0 0) with
  | Elementwise h _ _ => at_ (run_value (nodes N) 1 (fun _ => input_value) h) p q | _ => 0 end end.

(* A product is affine in the slopes of one node. *)
Section OneNode.
Variables (p u : point) (tau : R) (j0 : nat) (sl0 sl1 sl2 : nat -> vec).
Hypothesis Hsame : forall j q, j <> j0 -> sl0 j q = sl1 j q.
Hypothesis Hmix : forall j q, sl2 j q = (1 - tau) * sl0 j q + tau * sl1 j q.
Definition mixed (v0 v1 v2 : value) := forall q, at_ v0 p q = at_ v2 p q /\ at_ v1 p q = at_ v2 p q /\ d1 v2 p u q = (1 - tau) * d1 v0 p u q + tau * d1 v1 p u q.
Lemma dot_mixed n w a b c : (forall i, c i = (1 - tau) * a i + tau * b i) -> dot n w c = (1 - tau) * dot n w a + tau * dot n w b.
Proof. intros H. unfold dot. rewrite <- !bsum_scal, <- bsum_plus. apply bsum_ext; intros i _. rewrite H. ring. Qed.
Lemma run_mixed nds : forall next v0 v1 v2, (forall j, mixed (v0 j) (v1 j) (v2 j)) -> ((next <= j0)%nat -> forall j q, d1 (v0 j) p u q = d1 (v1 j) p u q) ->
  forall j, mixed (run_value (with_slopes nds next sl0) next v0 j) (run_value (with_slopes nds next sl1) next v1 j) (run_value (with_slopes nds next sl2) next v2 j).
Proof.
  induction nds as [|nd r IH]; intros next v0 v1 v2 H HB j; simpl; auto.
  set (n0 := match nd with Elementwise h n f => Elementwise h n (with_slope n (sl0 next) f) | _ => nd end).
  set (n1 := match nd with Elementwise h n f => Elementwise h n (with_slope n (sl1 next) f) | _ => nd end).
  set (n2 := match nd with Elementwise h n f => Elementwise h n (with_slope n (sl2 next) f) | _ => nd end).
  assert (X : mixed (node_value n0 v0) (node_value n1 v1) (node_value n2 v2)).
  { assert (EA : forall j q, at_ (v0 j) p q = at_ (v2 j) p q) by (intros; apply H). assert (EB : forall j q, at_ (v1 j) p q = at_ (v2 j) p q) by (intros; apply H).
    assert (ED : forall j q, d1 (v2 j) p u q = (1 - tau) * d1 (v0 j) p u q + tau * d1 (v1 j) p u q) by (intros; apply H).
    unfold n0, n1, n2. destruct nd as [h n m g l al be|m ts t|h n f|a b n]; cbn [node_value].
    - intros q. cbn [at_ d1 affine_value]. unfold affine.
      assert (D0 : forall w, dot n w (at_ (v0 h) p) = dot n w (at_ (v2 h) p)) by (intros; apply bsum_ext; intros; now rewrite EA).
      assert (D1 : forall w, dot n w (at_ (v1 h) p) = dot n w (at_ (v2 h) p)) by (intros; apply bsum_ext; intros; now rewrite EB).
      rewrite !D0, !D1. split; [reflexivity|]. split; [reflexivity|]. rewrite (dot_mixed n _ _ _ _ (ED h)). ring.
    - intros q. cbn [at_ d1 sum_value constant_value]. enough (at_ (terms_value ts v0) p q = at_ (terms_value ts v2) p q /\ at_ (terms_value ts v1) p q = at_ (terms_value ts v2) p q /\
        d1 (terms_value ts v2) p u q = (1 - tau) * d1 (terms_value ts v0) p u q + tau * d1 (terms_value ts v1) p u q) as (A & B & C) by (rewrite A, B, C; repeat split; ring).
      induction ts as [|s ts IHt]; simpl; [repeat split; ring|]. destruct IHt as (A & B & C). rewrite A, B, C.
      rewrite (dot_mixed _ _ _ _ _ (ED (from s))). repeat split; try ring; f_equal; apply bsum_ext; intros; [now rewrite EA|now rewrite EB].
    - intros q. cbn [at_ d1 activation_value with_slope phi phi1]. rewrite EA, EB, ED. repeat split. destruct (Nat.ltb q n); [|ring].
      rewrite Hmix. destruct (Nat.eq_dec next j0) as [E|Ne]; [rewrite (HB ltac:(lia)); ring|rewrite (Hsame next q Ne); ring].
    - intros q. cbn [at_ d1 product_value]. rewrite !EA, !EB, !ED. repeat split. ring. }
  apply IH.
  - intros i. unfold set. destruct (Nat.eqb i next); auto.
  - intros Hn i q. unfold set. destruct (Nat.eqb i next); [|apply HB; lia].
    assert (E0 : n0 = n1). { unfold n0, n1. destruct nd as [h n m g l al be|m ts t|h n f|a b n]; auto. f_equal. f_equal. apply vec_ext; intros; apply Hsame; lia. }
    rewrite E0. assert (HD : forall j q, d1 (v0 j) p u q = d1 (v1 j) p u q) by (apply HB; lia).
    assert (HA : forall j q, at_ (v0 j) p q = at_ (v1 j) p q) by (intros j1 q1; destruct (H j1 q1) as (A & B & _); now rewrite A, B).
    assert (VA : forall j, at_ (v0 j) p = at_ (v1 j) p) by (intros; apply vec_ext; auto). assert (VD : forall j, d1 (v0 j) p u = d1 (v1 j) p u) by (intros; apply vec_ext; auto).
    clear - VA VD. destruct n1 as [h n m g l al be|m ts t|h n f|a b n]; cbn [node_value d1 affine_value sum_value constant_value activation_value product_value]; rewrite ?VA, ?VD; auto.
    f_equal. induction ts; simpl; auto. rewrite VD. f_equal. auto.
Qed.
End OneNode.

(* A split tree with the bounds of its leaves. A node halves the interval of input i, or cuts neuron q of the node that makes
   value j at kappa. A leaf is named by its path, false for left. *)
Inductive tree := Leaf (bound : R) | Halve (i : nat) (middle : R) (left right : tree) | Cut (j q : nat) (kappa : R) (left right : tree).
Fixpoint largest t := match t with Leaf b => b | Halve _ _ l r => Rmax (largest l) (largest r) | Cut _ _ _ l r => Rmax (largest l) (largest r) end.
Fixpoint bound_of t (path : list bool) : option R := match t, path with
  | Leaf b, [] => Some b | Halve _ _ l r, s :: rest => bound_of (if s then r else l) rest | Cut _ _ _ l r, s :: rest => bound_of (if s then r else l) rest
  | _, _ => None end.

Section Tree.
Variable N : network.
(* The one-sided slopes of a neuron at z: false from the left, true from the right; without a kink both are the derivative. *)
Variable slope : nat -> nat -> bool -> R -> R.
Definition sides := nat -> nat -> bool.
Definition chosen (sd : sides) p : nat -> vec := fun j q => slope j q (sd j q) (neuron_value N p j q).
(* A point with one of the one-sided slopes at each neuron is in a leaf, if the slopes of cut neurons are those of their parts. *)
Fixpoint inside t (path : list bool) p (sd : sides) : Prop := match t, path with
  | Leaf _, [] => True
  | Halve i mid l r, s :: rest => (if s then mid <= p O i else p O i <= mid) /\ inside (if s then r else l) rest p sd
  | Cut j q kappa l r, s :: rest => (if s then kappa < neuron_value N p j q \/ neuron_value N p j q = kappa /\ sd j q = true
      else neuron_value N p j q < kappa \/ neuron_value N p j q = kappa /\ sd j q = false) /\ inside (if s then r else l) rest p sd
  | _, _ => False end.
Lemma bound_le_largest t : forall path b, bound_of t path = Some b -> b <= largest t.
Proof.
  induction t as [b|i mid l IHl r IHr|j q kappa l IHl r IHr]; intros [|s rest] c H; simpl in *; try discriminate.
  - injection H as ->. lra.
  - destruct s; [apply Rle_trans with (largest r); [eauto|apply Rmax_r]|apply Rle_trans with (largest l); [eauto|apply Rmax_l]].
  - destruct s; [apply Rle_trans with (largest r); [eauto|apply Rmax_r]|apply Rle_trans with (largest l); [eauto|apply Rmax_l]].
Qed.
Theorem L9_leaves_cover_the_domain t p sd : exists path b, bound_of t path = Some b /\ inside t path p sd /\ b <= largest t.
Proof.
  enough (exists path b, bound_of t path = Some b /\ inside t path p sd) as (path & b & H1 & H2) by (exists path, b; eauto using bound_le_largest).
  induction t as [b|i mid l IHl r IHr|j q kappa l IHl r IHr].
  - exists [], b. simpl. auto.
  - destruct IHl as (pl & bl & L1 & L2). destruct IHr as (pr & br & R1 & R2). destruct (Rle_dec (p O i) mid).
    + exists (false :: pl), bl. simpl. auto.
    + exists (true :: pr), br. simpl. split; auto. split; auto. lra.
  - destruct IHl as (pl & bl & L1 & L2). destruct IHr as (pr & br & R1 & R2). destruct (Rtotal_order (neuron_value N p j q) kappa) as [C|[C|C]].
    + exists (false :: pl), bl. simpl. auto.
    + destruct (sd j q) eqn:E; [exists (true :: pr), br|exists (false :: pl), bl]; simpl; auto.
    + exists (true :: pr), br. simpl. auto.
Qed.

(* Values: a bound on every leaf. *)
Theorem L9_values (dom : point -> Prop) (size : point -> R) t :
  (forall path b p sd, bound_of t path = Some b -> dom p -> inside t path p sd -> size p <= b) -> forall p, dom p -> size p <= largest t.
Proof.
  intros H p Hp. destruct (L9_leaves_cover_the_domain t p (fun _ _ => false)) as (path & b & H1 & H2 & H3). specialize (H path b p _ H1 Hp H2). lra.
Qed.

(* First derivatives. Entry by entry: whose slopes lie between the one-sided ones. *)
Definition between (x a b : R) := exists tau, 0 <= tau <= 1 /\ x = (1 - tau) * a + tau * b.
Definition admissible p (sl : nat -> vec) := forall j q, between (sl j q) (slope j q false (neuron_value N p j q)) (slope j q true (neuron_value N p j q)).
Definition changed (sl : nat -> vec) j0 q0 x : nat -> vec := fun j q => if andb (Nat.eqb j j0) (Nat.eqb q q0) then x else sl j q.
Lemma changed_at sl j q x : changed sl j q x j q = x. Proof. unfold changed. now rewrite !Nat.eqb_refl. Qed.
Lemma product_mixed sl j0 q0 a b tau p u k : sl j0 q0 = (1 - tau) * a + tau * b ->
  product N sl p u k = (1 - tau) * product N (changed sl j0 q0 a) p u k + tau * product N (changed sl j0 q0 b) p u k.
Proof.
  intros H. unfold product. apply (run_mixed p u tau j0 (changed sl j0 q0 a) (changed sl j0 q0 b) sl).
  - intros j q Hj. unfold changed. destruct (Nat.eqb_spec j j0); [lia|reflexivity].
  - intros j q. unfold changed. destruct (andb (Nat.eqb j j0) (Nat.eqb q q0)) eqn:E; [|ring]. apply andb_true_iff in E. destruct E as [E1 E2].
    apply Nat.eqb_eq in E1, E2. subst. exact H.
  - intros j q. repeat split. ring.
  - auto.
Qed.
(* only the slopes of the neurons that there are count *)
Fixpoint neurons (nds : list node) next : list (nat * nat) := match nds with
  | [] => [] | nd :: r => match nd with Elementwise h n f => map (fun q => (next, q)) (seq 0 n) | _ => [] end ++ neurons r (S next) end.
Lemma with_slopes_agree nds : forall next sl sl', (forall j q, In (j, q) (neurons nds next) -> sl j q = sl' j q) -> with_slopes nds next sl = with_slopes nds next sl'.
Proof.
  induction nds as [|nd r IH]; intros next sl sl' H; simpl; auto. f_equal; [|apply IH; intros; apply H; simpl; apply in_or_app; auto].
  destruct nd as [h n m g l al be|m ts t|h n f|a b n]; auto. f_equal. apply FunctionalExtensionality.functional_extensionality; intros q. unfold with_slope. f_equal.
  apply FunctionalExtensionality.functional_extensionality; intros t. destruct (Nat.ltb_spec q n); auto. apply H. simpl. apply in_or_app. left.
  apply in_map_iff. exists q. split; auto. apply in_seq. lia.
Qed.
Definition one_sided p (sl : nat -> vec) j q := exists s, sl j q = slope j q s (neuron_value N p j q).
Lemma corners p u B norm : (forall sd, nrm (outputs N) (product N (chosen sd p) p u) <= B * norm) ->
  forall l sl, (forall j q, In (j, q) (neurons (nodes N) 1) -> In (j, q) l \/ one_sided p sl j q) -> admissible p sl -> nrm (outputs N) (product N sl p u) <= B * norm.
Proof.
  intros HB. induction l as [|[j q] l IH]; intros sl Hl Ha.
  - set (sd := fun j q => if Req_EM_T (sl j q) (slope j q true (neuron_value N p j q)) then true else false).
    unfold product. rewrite (with_slopes_agree (nodes N) 1 sl (chosen sd p)); [apply HB|]. intros j q Hin. destruct (Hl j q Hin) as [[]|[s Hs]].
    unfold chosen, sd. destruct (Req_EM_T (sl j q) (slope j q true (neuron_value N p j q))) as [E|E]; auto. destruct s; [contradiction|auto].
  - destruct (Ha j q) as (tau & Ht & E). set (a := slope j q false (neuron_value N p j q)) in *. set (b := slope j q true (neuron_value N p j q)) in *.
    assert (P : forall s x, x = slope j q s (neuron_value N p j q) -> nrm (outputs N) (product N (changed sl j q x) p u) <= B * norm).
    { intros s x Hx. apply IH.
      - intros j' q' Hin. unfold one_sided, changed. destruct (andb (Nat.eqb j' j) (Nat.eqb q' q)) eqn:E'.
        + right. apply andb_true_iff in E'. destruct E' as [E1 E2]. apply Nat.eqb_eq in E1, E2. subst. exists s. reflexivity.
        + destruct (Hl j' q' Hin) as [[Hh|Hh]|Hh]; auto. injection Hh as -> ->. rewrite !Nat.eqb_refl in E'. discriminate.
      - intros j' q'. unfold changed. destruct (andb (Nat.eqb j' j) (Nat.eqb q' q)) eqn:E'; [|apply Ha].
        apply andb_true_iff in E'. destruct E' as [E1 E2]. apply Nat.eqb_eq in E1, E2. subst. destruct s; [exists 1|exists 0]; split; try lra; ring. }
    rewrite (nrm_ext _ _ _ (fun k _ => product_mixed sl j q a b tau p u k E)).
    apply nrm_segment; auto; [apply (P false)|apply (P true)]; reflexivity.
Qed.
(* Every Clarke element of products: convex combinations of products with slopes between the one-sided ones. *)
Theorem L9_first_derivatives (dom : point -> Prop) (directions : point -> Prop) (norm : point -> R) t : (forall u, 0 <= norm u) ->
  (forall path b p sd u, bound_of t path = Some b -> dom p -> inside t path p sd -> directions u -> nrm (outputs N) (product N (chosen sd p) p u) <= b * norm u) ->
  forall p u n (w : vec) (sl : nat -> nat -> vec), dom p -> directions u -> (forall a, (a < n)%nat -> 0 <= w a) -> bsum n w = 1 -> (forall a, (a < n)%nat -> admissible p (sl a)) ->
  nrm (outputs N) (fun k => bsum n (fun a => w a * product N (sl a) p u k)) <= largest t * norm u.
Proof.
  intros Hn H p u n w sl Hp Hu Hw W1 Hs.
  assert (B : forall sd, nrm (outputs N) (product N (chosen sd p) p u) <= largest t * norm u).
  { intros sd. destruct (L9_leaves_cover_the_domain t p sd) as (path & b & H1 & H2 & H3). eapply Rle_trans; [apply (H path b); eauto|]. now apply Rmult_le_compat_r. }
  assert (C : forall a, (a < n)%nat -> nrm (outputs N) (product N (sl a) p u) <= largest t * norm u) by (intros a Ha; apply (corners p u _ _ B (neurons (nodes N) 1)); auto).
  apply Rle_trans with (bsum n (fun a => w a * nrm (outputs N) (product N (sl a) p u))).
  - clear - Hw. induction n as [|n IH]; [cbn [bsum]; rewrite nrm_0; lra|]. cbn [bsum]. eapply Rle_trans; [apply minkowski|]. rewrite nrm_scal, Rabs_pos_eq by (apply Hw; lia).
    apply Rplus_le_compat_r, IH. intros; apply Hw; lia.
  - rewrite <- (Rmult_1_l (largest t * norm u)), <- W1, <- bsum_scalr. apply bsum_le; intros a Ha. apply Rmult_le_compat_l; auto.
Qed.

(* L13. The cuts above a leaf: the neuron, kappa, and eps = 1 for a right side, -1 for a left one. *)
Record cut := { made_by : nat; neuron : nat; kappa_ : R; eps : R }.
Fixpoint cuts_above t (path : list bool) : list cut := match t, path with
  | Halve _ _ l r, s :: rest => cuts_above (if s then r else l) rest
  | Cut j q kappa l r, s :: rest => {| made_by := j; neuron := q; kappa_ := kappa; eps := if s then 1 else -1 |} :: cuts_above (if s then r else l) rest
  | _, _ => [] end.
(* sum of eps_c y_c (z_c - kappa_c), one y for each cut, from the root on *)
Fixpoint combination (cs : list cut) (ys : list R) p : R := match cs, ys with
  | c :: cs, y :: ys => eps c * y * (neuron_value N p (made_by c) (neuron c) - kappa_ c) + combination cs ys p | _, _ => 0 end.
Lemma combination_nonneg t : forall path p sd ys, inside t path p sd -> (forall y, In y ys -> 0 <= y) -> 0 <= combination (cuts_above t path) ys p.
Proof.
  induction t as [b|i mid l IHl r IHr|j q kappa l IHl r IHr]; intros path p sd ys H Hy; destruct path as [|s rest]; simpl in *; try lra; try contradiction.
  - destruct H as [_ H]. destruct s; eauto.
  - destruct H as [H1 H]. destruct ys as [|y ys]; simpl; [lra|]. assert (0 <= y) by (apply Hy; left; auto).
    assert (0 <= combination (cuts_above (if s then r else l) rest) ys p) by (destruct s; [eapply IHr|eapply IHl]; eauto; intros; apply Hy; right; auto).
    apply Rplus_le_le_0_compat; auto. destruct s.
    + assert (0 <= neuron_value N p j q - kappa) by lra. replace (1 * y * _) with (y * (neuron_value N p j q - kappa)) by ring. now apply Rmult_le_pos.
    + assert (0 <= kappa - neuron_value N p j q) by lra. replace (-1 * y * _) with (y * (kappa - neuron_value N p j q)) by ring. now apply Rmult_le_pos.
Qed.
(* The supremum is over the points of the domain on the leaf's side of the halvings, or over more. *)
Theorem L13_farkas (dom : point -> Prop) t path ys sup : (forall y, In y ys -> 0 <= y) -> (forall p, dom p -> combination (cuts_above t path) ys p <= sup) -> sup < 0 ->
  forall p sd, dom p -> ~ inside t path p sd.
Proof. intros Hy H Hs p sd Hp Hi. specialize (H p Hp). pose proof (combination_nonneg t path p sd ys Hi Hy). lra. Qed.
(* the range of a neuron does not meet its part *)
Theorem L13_range (dom : point -> Prop) t path c lo hi : In c (cuts_above t path) -> (forall p, dom p -> lo <= neuron_value N p (made_by c) (neuron c) <= hi) ->
  (eps c = 1 /\ hi < kappa_ c \/ eps c = -1 /\ kappa_ c < lo) -> forall p sd, dom p -> ~ inside t path p sd.
Proof.
  intros Hc Hr He p sd Hp Hi. specialize (Hr p Hp). revert path Hc Hi. induction t as [b|i mid l IHl r IHr|j q kappa l IHl r IHr]; intros [|s rest] Hc Hi; simpl in *; try contradiction.
  - destruct Hi as [_ Hi]. destruct s; eauto.
  - destruct Hi as [Hi1 Hi]. destruct Hc as [Hc|Hc]; [|destruct s; eauto]. subst c. simpl in *. destruct s; lra.
Qed.
(* Then every claim holds in the leaf. *)
Theorem L13_all_claims_hold (dom : point -> Prop) t path (size : point -> R) b : (forall p sd, dom p -> ~ inside t path p sd) -> forall p sd, dom p -> inside t path p sd -> size p <= b.
Proof. intros H p sd Hp Hi. now destruct (H p sd Hp). Qed.
End Tree.
