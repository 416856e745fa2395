(* What R5 asks of an activation, for relu and for every smooth one: continuous, with one-sided slopes everywhere. *)
Require Import Reals Lra Lia Psatz.
From Coquelicot Require Import Coquelicot.
From Certbound Require Import Vectors Network Activations Clarke.
Open Scope R_scope.

Lemma relu_piecewise : piecewise (Leaky 0).
Proof.
  split; [|split].
  - intros t. simpl. apply continuity_pt_filterlim. intros e He. exists e. split; auto. intros x [_ Hx]. simpl in *. unfold R_dist in *. unfold leaky.
    apply Rabs_def2 in Hx. destruct (Rle_lt_dec 0 x), (Rle_lt_dec 0 t); apply Rabs_def1; lra.
  - intros t Ht. apply (leaky_derive 0 t Ht).
  - intros t. destruct (Rtotal_order t 0) as [H|[H|H]].
    + exists 0, 0. split; intros e He; exists (- t); (split; [lra|]); intros x Hx; simpl; (split; [lra|]); destruct (Rle_lt_dec 0 x); try lra; rewrite Rminus_eq_0, Rabs_R0; lra.
    + subst. exists 0, 1. split; intros e He; exists 1; (split; [lra|]); intros x Hx; simpl; (split; [lra|]); destruct (Rle_lt_dec 0 x); try lra; rewrite Rminus_eq_0, Rabs_R0; lra.
    + exists 1, 1. split; intros e He; exists t; (split; [lra|]); intros x Hx; simpl; (split; [lra|]); destruct (Rle_lt_dec 0 x); try lra; rewrite Rminus_eq_0, Rabs_R0; lra.
Qed.

Lemma smooth_piecewise f g h : (forall t, is_derive f t (g t)) -> (forall t, is_derive g t (h t)) -> piecewise {| phi := f; phi1 := g; phi2 := h; kink := never |}.
Proof.
  intros Hf Hg. split; [|split].
  - intros t. simpl. apply (ex_derive_continuous f). exists (g t). apply Hf.
  - intros t _. apply Hf.
  - intros t. exists (g t), (g t). assert (C : continuous g t) by (apply (ex_derive_continuous g); exists (h t); apply Hg).
    assert (X : forall e, 0 < e -> exists d, 0 < d /\ forall x, Rabs (x - t) < d -> Rabs (g x - g t) <= e).
    { intros e He. destruct (C (ball (g t) (mkposreal e He))) as [d Hd]; [exists (mkposreal e He); auto|]. exists d. split; [apply cond_pos|]. intros x Hx. left. exact (Hd x Hx). }
    split; intros e He; destruct (X e He) as (d & D & A); exists d; (split; [auto|]); intros x Hx; simpl; (split; [intros []|]); apply A; apply Rabs_def1; lra.
Qed.
