(* R5 of proofs/rules.md, first order: Clarke's generalised Jacobian, and that it lies in the hull of the chain rule's
   products with any slope of Clarke's interval at each kink. *)
Require Import Reals Lra Lia Psatz List.
From Coquelicot Require Import Coquelicot.
From Certbound Require Import Vectors Network Jets Affine Rules Conclusions Graph Sums Blocks Gathered Chains.
Import ListNotations.
Open Scope R_scope.

(* Nodes of the tier: those of Network.v, and gathered columns. *)
Inductive vnode := Plain (nd : node) | Gather (h g : nat) (c : gathered) (alpha beta : R).
Definition vnode_value (nd : vnode) (v : nat -> value) : value := match nd with
  | Plain nd => node_value nd v | Gather h g c alpha beta => gathered_value g c alpha beta (v h) end.
Fixpoint vrun (nds : list vnode) next (v : nat -> value) : nat -> value := match nds with
  | [] => v | nd :: rest => vrun rest (S next) (set v next (vnode_value nd v)) end.
Definition start : nat -> value := fun _ => input_value.

(* A choice of slopes at one point: of neuron k of the node with number j. *)
Definition selection := nat -> nat -> R.
Definition with_slope (a : activation) s : activation := {| phi := phi a; phi1 := fun _ => s; phi2 := phi2 a; kink := kink a |}.
Definition select_node (s : nat -> R) (nd : vnode) : vnode := match nd with
  | Plain (Elementwise h n f) => Plain (Elementwise h n (fun k => with_slope (f k) (s k))) | _ => nd end.
Fixpoint select (s : selection) next (nds : list vnode) : list vnode := match nds with
  | [] => [] | nd :: rest => select_node (s next) nd :: select s (S next) rest end.

(* One-sided limits of the slope; Clarke's interval lies between them. *)
Definition left_slope (a : activation) t l := forall e, 0 < e -> exists d, 0 < d /\ forall x, t - d < x < t -> ~ kink a x /\ Rabs (phi1 a x - l) <= e.
Definition right_slope (a : activation) t r := forall e, 0 < e -> exists d, 0 < d /\ forall x, t < x < t + d -> ~ kink a x /\ Rabs (phi1 a x - r) <= e.
Definition clarke_slope (a : activation) t s := exists l r, left_slope a t l /\ right_slope a t r /\ Rmin l r <= s <= Rmax l r.
(* pieces: continuous, differentiable off the kinks, with slopes from both sides everywhere *)
Definition piecewise (a : activation) := (forall t, continuous (phi a) t) /\ (forall t, ~ kink a t -> is_derive (phi a) t (phi1 a t)) /\
  forall t, exists l r, left_slope a t l /\ right_slope a t r.

Lemma left_unique a t l l' : left_slope a t l -> left_slope a t l' -> l = l'.
Proof.
  intros H H'. destruct (Req_dec l l') as [|E]; auto. exfalso. set (e := Rabs (l - l') / 4). assert (0 < e) by (unfold e; pose proof (Rabs_pos_lt (l - l')); lra).
  destruct (H e H0) as (d & Hd & A). destruct (H' e H0) as (d' & Hd' & A'). set (x := t - Rmin d d' / 2).
  assert (0 < Rmin d d') by (apply Rmin_pos; auto). pose proof (Rmin_l d d'). pose proof (Rmin_r d d').
  destruct (A x) as [_ B]; [unfold x; lra|]. destruct (A' x) as [_ B']; [unfold x; lra|].
  pose proof (Rabs_triang (l - phi1 a x) (phi1 a x - l')). rewrite (Rabs_minus_sym l (phi1 a x)) in H4. replace (l - phi1 a x + (phi1 a x - l')) with (l - l') in H4 by ring.
  unfold e in *. pose proof (Rabs_pos_lt (l - l')). lra.
Qed.
Lemma right_unique a t l l' : right_slope a t l -> right_slope a t l' -> l = l'.
Proof.
  intros H H'. destruct (Req_dec l l') as [|E]; auto. exfalso. set (e := Rabs (l - l') / 4). assert (0 < e) by (unfold e; pose proof (Rabs_pos_lt (l - l')); lra).
  destruct (H e H0) as (d & Hd & A). destruct (H' e H0) as (d' & Hd' & A'). set (x := t + Rmin d d' / 2).
  assert (0 < Rmin d d') by (apply Rmin_pos; auto). pose proof (Rmin_l d d'). pose proof (Rmin_r d d').
  destruct (A x) as [_ B]; [unfold x; lra|]. destruct (A' x) as [_ B']; [unfold x; lra|].
  pose proof (Rabs_triang (l - phi1 a x) (phi1 a x - l')). rewrite (Rabs_minus_sym l (phi1 a x)) in H4. replace (l - phi1 a x + (phi1 a x - l')) with (l - l') in H4 by ring.
  unfold e in *. pose proof (Rabs_pos_lt (l - l')). lra.
Qed.
Lemma slopes_bounded a t : piecewise a -> exists B, 0 <= B /\ forall s, clarke_slope a t s -> Rabs s <= B.
Proof.
  intros (_ & _ & H). destruct (H t) as (l & r & Hl & Hr). exists (Rabs l + Rabs r). pose proof (Rabs_pos l). pose proof (Rabs_pos r). split; [lra|].
  intros s (l' & r' & Hl' & Hr' & Hs). rewrite (left_unique a t l' l Hl' Hl), (right_unique a t r' r Hr' Hr) in Hs.
  pose proof (Rle_abs (- l)) as P1. pose proof (Rle_abs (- r)) as P2. rewrite Rabs_Ropp in P1. rewrite Rabs_Ropp in P2.
  assert (A1 : - (Rabs l + Rabs r) <= Rmin l r) by (unfold Rmin; destruct (Rle_dec l r); lra).
  assert (A2 : Rmax l r <= Rabs l + Rabs r). { unfold Rmax. destruct (Rle_dec l r); pose proof (Rle_abs l); pose proof (Rle_abs r); lra. }
  apply Rabs_le. lra.
Qed.
(* between two points near t a secant is nearly a slope of Clarke's interval *)
Lemma mean_value a x y : piecewise a -> x < y -> (forall c, x < c < y -> ~ kink a c) -> exists c, x < c < y /\ phi a y - phi a x = phi1 a c * (y - x).
Proof.
  intros (Hc & Hd & _) Hxy Hk.
  assert (pr : forall c, x < c < y -> derivable_pt (phi a) c). { intros c Hcc. exists (phi1 a c). apply is_derive_Reals, Hd, Hk, Hcc. }
  assert (cont : forall c, x <= c <= y -> continuity_pt (phi a) c) by (intros c _; apply continuity_pt_filterlim, Hc).
  destruct (MVT (phi a) id x y pr (fun c _ => derivable_pt_id c) Hxy cont (fun c _ => derivable_continuous_pt id c (derivable_pt_id c))) as (c & Pc & E).
  exists c. split; auto. rewrite derive_pt_id in E. unfold id in E.
  assert (D : derive_pt (phi a) c (pr c Pc) = phi1 a c) by (apply derive_pt_eq, is_derive_Reals, Hd, Hk, Pc). rewrite D in E. lra.
Qed.
Lemma secants a t : piecewise a -> forall e, 0 < e -> exists d, 0 < d /\ forall x y, Rabs (x - t) < d -> Rabs (y - t) < d ->
  exists s, clarke_slope a t s /\ Rabs (phi a y - phi a x - s * (y - x)) <= e * Rabs (y - x).
Proof.
  intros HP e He. pose proof HP as (_ & _ & HS). destruct (HS t) as (l & r & Hl & Hr). destruct (Hl e He) as (dl & Dl & Al). destruct (Hr e He) as (dr & Dr & Ar).
  exists (Rmin dl dr). split; [apply Rmin_pos; auto|]. pose proof (Rmin_l dl dr). pose proof (Rmin_r dl dr).
  assert (CL : clarke_slope a t l). { exists l, r. repeat split; auto; [apply Rmin_l|apply Rmax_l]. }
  assert (CR : clarke_slope a t r). { exists l, r. repeat split; auto; [apply Rmin_r|apply Rmax_r]. }
  assert (W : forall x y, Rabs (x - t) < Rmin dl dr -> Rabs (y - t) < Rmin dl dr -> x < y -> exists s, clarke_slope a t s /\ Rabs (phi a y - phi a x - s * (y - x)) <= e * Rabs (y - x)).
  { intros x y Hx Hy Hxy. apply Rabs_def2 in Hx, Hy. rewrite (Rabs_pos_eq (y - x)) by lra.
    assert (ML : forall u w, t - dl < u -> u < w -> w <= t -> Rabs (phi a w - phi a u - l * (w - u)) <= e * (w - u)).
    { intros u w Hu Huw Hw. destruct (mean_value a u w HP Huw) as (c & Hc & E); [intros c Hc; apply Al; lra|]. rewrite E.
      replace (phi1 a c * (w - u) - l * (w - u)) with ((phi1 a c - l) * (w - u)) by ring. rewrite Rabs_mult, (Rabs_pos_eq (w - u)) by lra. apply Rmult_le_compat_r; [lra|]. apply Al; lra. }
    assert (MR : forall u w, w < t + dr -> u < w -> t <= u -> Rabs (phi a w - phi a u - r * (w - u)) <= e * (w - u)).
    { intros u w Hu Huw Hw. destruct (mean_value a u w HP Huw) as (c & Hc & E); [intros c Hc; apply Ar; lra|]. rewrite E.
      replace (phi1 a c * (w - u) - r * (w - u)) with ((phi1 a c - r) * (w - u)) by ring. rewrite Rabs_mult, (Rabs_pos_eq (w - u)) by lra. apply Rmult_le_compat_r; [lra|]. apply Ar; lra. }
    destruct (Rle_dec y t) as [H1|H1]; [exists l; split; auto; apply ML; lra|]. destruct (Rle_dec t x) as [H2|H2]; [exists r; split; auto; apply MR; lra|].
    set (q := (t - x) / (y - x)). assert (Q : 0 <= q <= 1).
    { unfold q. split; [apply Rmult_le_pos; [lra|left; apply Rinv_0_lt_compat; lra]|]. apply Rmult_le_reg_r with (y - x); [lra|]. unfold Rdiv. rewrite Rmult_assoc, Rinv_l by lra. lra. }
    exists (q * l + (1 - q) * r). split.
    - exists l, r. repeat split; auto; unfold Rmin, Rmax; destruct (Rle_dec l r); nra.
    - specialize (ML x t ltac:(lra) ltac:(lra) ltac:(lra)). specialize (MR t y ltac:(lra) ltac:(lra) ltac:(lra)).
      replace (phi a y - phi a x - (q * l + (1 - q) * r) * (y - x)) with ((phi a y - phi a t - r * (y - t)) + (phi a t - phi a x - l * (t - x))).
      + eapply Rle_trans; [apply Rabs_triang|]. lra.
      + unfold q. field. lra. }
  intros x y Hx Hy. destruct (Rtotal_order x y) as [Hxy|[->|Hxy]]; [auto| |].
  - exists l. split; auto. rewrite !Rminus_eq_0, Rmult_0_r, Rminus_0_r, Rabs_R0. lra.
  - destruct (W y x Hy Hx Hxy) as (s & Hs & B). exists s. split; auto. rewrite (Rabs_minus_sym y x). rewrite <- Rabs_Ropp. replace (- (phi a y - phi a x - s * (y - x))) with (phi a x - phi a y - s * (x - y)) by ring. exact B.
Qed.
