(* Values of nodes as functions of the point, with formal first and second derivatives; norm jets and enclosures, as in
   proofs/rules.md (Notation), and sums over the blocks of a direction. *)
Require Import Reals Lra Lia Psatz List.
From Coquelicot Require Import Coquelicot.
From Certbound Require Import Vectors Network.
Open Scope R_scope.

Record value := { at_ : point -> vec; d1 : point -> point -> vec; d2 : point -> point -> point -> vec }.
Record jet := { n0 : R; n1 : nat -> R; n2 : nat -> nat -> R; centre : vec; radius : vec; ball : R }.

Section Jets.
Variables (G : nat) (size : nat -> nat). (* groups; numbers of entries, size 0 of the input *)
Definition len (u : point) i := nrm (size i) (u i).
Definition sum1 (c : nat -> R) u := bsum (S G) (fun i => c i * len u i).
Definition sum2 (c : nat -> nat -> R) u w := bsum (S G) (fun i => bsum (S G) (fun j => c i j * (len u i * len w j))).

(* v = c + e + q with |e_k| <= r_k and |q| <= rho *)
Definition enclosed n (x c r : vec) rho := exists q, nrm n q <= rho /\ forall k, (k < n)%nat -> Rabs (x k - c k - q k) <= r k.

(* The norm jet of v on a set of points. For a direction with one block the sums have one term: |dv/dtheta_i| <= n1 i and
   |d2v/dtheta_i dtheta_j [u, w]| <= n2 i j |u| |w|. The last line says the first also of differences, without derivatives. *)
Definition has_jet (dom : point -> Prop) n (v : value) (J : jet) :=
  (forall p, dom p -> nrm n (at_ v p) <= n0 J) /\
  (forall p, dom p -> enclosed n (at_ v p) (centre J) (radius J) (ball J)) /\
  (forall p u, dom p -> nrm n (d1 v p u) <= sum1 (n1 J) u) /\
  (forall p u w, dom p -> nrm n (d2 v p u w) <= sum2 (n2 J) u w) /\
  (forall p q, dom p -> dom q -> nrm n (fun k => at_ v q k - at_ v p k) <= sum1 (n1 J) (minus q p)).

Definition smooth_at n (v : value) p :=
  (forall u k, (k < n)%nat -> is_derive (fun t => at_ v (line p u t) k) 0 (d1 v p u k)) /\
  (forall u w k, (k < n)%nat -> is_derive (fun t => d1 v (line p w t) u k) 0 (d2 v p u w k)).
(* first order at the point, and at every point the second if the first are *)
Lemma len_nonneg u i : 0 <= len u i. Proof. apply nrm_nonneg. Qed.
Definition delta (i g : nat) : R := if Nat.eqb i g then 1 else 0.
Lemma bsum_at n g (f : nat -> R) : (g < n)%nat -> bsum n (fun i => delta i g * f i) = f g.
Proof.
  intros H. rewrite <- (bsum_delta n g f H). apply bsum_ext; intros i _. unfold delta.
  rewrite (Nat.eqb_sym g i). destruct (Nat.eqb i g); ring.
Qed.
Lemma sum1_ext a b u : (forall i, (i <= G)%nat -> a i = b i) -> sum1 a u = sum1 b u.
Proof. intros H. apply bsum_ext; intros i Hi. rewrite H; auto; lia. Qed.
Lemma sum1_plus a b u : sum1 (fun i => a i + b i) u = sum1 a u + sum1 b u.
Proof. unfold sum1. rewrite <- bsum_plus. apply bsum_ext; intros; ring. Qed.
Lemma sum1_scal s a u : sum1 (fun i => s * a i) u = s * sum1 a u.
Proof. unfold sum1. rewrite <- bsum_scal. apply bsum_ext; intros; ring. Qed.
Lemma sum1_delta g s u : (g <= G)%nat -> sum1 (fun i => delta i g * s) u = s * len u g.
Proof.
  intros H. unfold sum1. rewrite (bsum_ext _ _ (fun i => delta i g * (s * len u i))) by (intros; ring). apply bsum_at; lia.
Qed.
Lemma sum2_ext a b u w : (forall i j, (i <= G)%nat -> (j <= G)%nat -> a i j = b i j) -> sum2 a u w = sum2 b u w.
Proof. intros H. apply bsum_ext; intros i Hi. apply bsum_ext; intros j Hj. rewrite H; auto; lia. Qed.
Lemma sum2_plus a b u w : sum2 (fun i j => a i j + b i j) u w = sum2 a u w + sum2 b u w.
Proof. unfold sum2. rewrite <- bsum_plus. apply bsum_ext; intros. rewrite <- bsum_plus. apply bsum_ext; intros; ring. Qed.
Lemma sum2_scal s a u w : sum2 (fun i j => s * a i j) u w = s * sum2 a u w.
Proof. unfold sum2. rewrite <- bsum_scal. apply bsum_ext; intros. rewrite <- bsum_scal. apply bsum_ext; intros; ring. Qed.
Lemma sum2_outer a b u w : sum2 (fun i j => a i * b j) u w = sum1 a u * sum1 b w.
Proof.
  unfold sum2, sum1. rewrite <- bsum_scalr. apply bsum_ext; intros i _. rewrite <- bsum_scal. apply bsum_ext; intros; ring.
Qed.
Lemma sum2_outer' a b u w : sum2 (fun i j => a j * b i) u w = sum1 b u * sum1 a w.
Proof. rewrite <- sum2_outer. apply sum2_ext; intros; ring. Qed.
Lemma sum2_row g b u w : (g <= G)%nat -> sum2 (fun i j => delta i g * b j) u w = len u g * sum1 b w.
Proof.
  intros H. rewrite (sum2_outer (fun i => delta i g) b). f_equal.
  rewrite (sum1_ext (fun i => delta i g) (fun i => delta i g * 1)) by (intros; ring). rewrite sum1_delta by auto. ring.
Qed.
Lemma sum2_col g b u w : (g <= G)%nat -> sum2 (fun i j => delta j g * b i) u w = len w g * sum1 b u.
Proof.
  intros H. rewrite (sum2_ext _ (fun i j => b i * delta j g)) by (intros; ring). rewrite (sum2_outer b (fun i => delta i g)).
  rewrite (sum1_ext (fun i => delta i g) (fun i => delta i g * 1)) by (intros; ring). rewrite sum1_delta by auto. ring.
Qed.
Lemma has_jet_size n v J : forall dom p u, has_jet dom n v J -> dom p -> 0 <= sum1 (n1 J) u.
Proof. intros dom p u (_ & _ & H & _) Hp. specialize (H p u Hp). pose proof (nrm_nonneg n (d1 v p u)). lra. Qed.
(* every enclosure bounds the norm *)
Lemma enclosed_norm n x c r rho : enclosed n x c r rho -> nrm n x <= nrm n (fun k => Rabs (c k) + r k) + rho.
Proof.
  intros (q & Hq & H). rewrite (nrm_ext n x (fun k => (x k - q k) + q k)) by (intros; ring).
  eapply Rle_trans; [apply minkowski|]. apply Rplus_le_compat; auto. apply nrm_le_entries; intros k Hk.
  specialize (H k Hk). replace (x k - q k) with (c k + (x k - c k - q k)) by ring. eapply Rle_trans; [apply Rabs_triang|]. lra.
Qed.
Lemma enclosed_entry n x c r rho k : enclosed n x c r rho -> (k < n)%nat -> Rabs (x k - c k) <= r k + rho.
Proof.
  intros (q & Hq & H) Hk. specialize (H k Hk). pose proof (entry_le_nrm n q k Hk).
  replace (x k - c k) with ((x k - c k - q k) + q k) by ring. eapply Rle_trans; [apply Rabs_triang|]. lra.
Qed.
Lemma enclosed_weaken n x c r rho r' rho' : enclosed n x c r rho -> (forall k, (k < n)%nat -> r k <= r' k) -> rho <= rho' -> enclosed n x c r' rho'.
Proof. intros (q & Hq & H) Hr Hrho. exists q. split; [lra|]. intros k Hk. specialize (H k Hk). specialize (Hr k Hk). lra. Qed.
End Jets.
