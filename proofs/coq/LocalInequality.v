(* L10 of proofs/rules-local.md. *)
Require Import Reals Lra Lia Psatz List.
From Coquelicot Require Import Coquelicot.
From Certbound Require Import Vectors Network LocalWeb LocalSensitivities LocalAdjoints LocalReduction.
Open Scope R_scope.

Section Inequality.
Variables (X : web) (c c' : coefficients).
Hypothesis HX : ordered X.
Let z_ r := width X (stage X r).
Let last := pred (stages X).
(* The groups; what a direction is at the centres: a_s in y_s, the rows b_s (as a form of u_p(s)), and the sizes |phi_g|. For a
   group that is not simple these are d_g's own, for a simple one those of root phi. *)
Variables (G : nat) (group : nat -> nat) (direction : (nat -> vec) -> (nat -> vec -> R) -> vec -> Prop).
(* L1, Conventions, L2, and the certificate's numbers *)
Variables (sigma : nat -> vec) (omega own split mu_s : nat -> R) (mu : nat -> vec).
Hypothesis Hmu : forall r q, 0 <= mu r q.
Hypothesis Hmu_s : forall s, 0 <= mu_s s.
Hypothesis Hsplit : forall s, 0 < split s.
(* 1 + split and 1 + 1/split, or 1 *)
Definition wide s := if Req_EM_T (omega s) 0 then 1 else if Req_EM_T (own s) 0 then 1 else 1 + split s.
Definition wide' s := if Req_EM_T (omega s) 0 then 1 else if Req_EM_T (own s) 0 then 1 else 1 + / split s.
Variables (cost : changes -> (nat -> vec -> R) -> R) (charge : nat -> R).
(* F(y) for y = (phi, w, v), whose delta are the solutions of the centres' equations *)
Definition F_ (dl : changes) (b : nat -> vec -> R) (w v : nat -> vec) := cost dl b +
  bsum (ports X) (fun r => bsum (z_ r) (fun q => mu r q * (sigma r q * sigma r q * (dz dl r q * dz dl r q) - w r q * w r q))) +
  bsum (sites X) (fun s => mu_s s * (wide s * (omega s * omega s) * nrm2 (width X (parent X s)) (du dl (parent X s)) - nrm2 (site_width X s) (v s))).
Definition nu_ g := bsum (sites X) (fun s => if Nat.eqb (group s) g then mu_s s * wide' s * (own s * own s) + charge s else 0).
Variable h : R.
Hypothesis Hh : forall g, (g < G)%nat -> nu_ g <= h.
Hypothesis Hpositive : forall a b phi w v dl, direction a b phi ->
  solves X c' (fun s q => a s q + v s q) (fun j p => bsum (ports X) (fun r => if Nat.eqb (stage X r) j then w r p else 0)) dl ->
  0 <= bsum G (fun g => (h - nu_ g) * (phi g * phi g)) - F_ dl b w v.

(* A point and a direction d of sizes x_g = |d_g|: e_s = own_s d. By L7 its (a, b) are those of some phi that is no larger. *)
Variables (e a : nat -> vec) (b : nat -> vec -> R) (d : changes) (x phi : vec).
Hypothesis Hd : solves X c e (fun _ _ => 0) d.
Hypothesis Hdir : direction a b phi.
Hypothesis Hphi : forall g, (g < G)%nat -> 0 <= phi g <= x g.
Hypothesis Hgroup : forall s, (s < sites X)%nat -> (group s < G)%nat.
Hypothesis Hsigma : forall r q, (r < ports X)%nat -> (q < z_ r)%nat -> Rabs (S_ c r q - S_ c' r q) <= sigma r q.
Hypothesis Homega : forall s y, (s < sites X)%nat -> 0 <= omega s /\ nrm (site_width X s) (fun q => L_ c s y q - L_ c' s y q) <= omega s * nrm (width X (parent X s)) y.
Hypothesis Hown : forall s, (s < sites X)%nat -> 0 <= own s /\ nrm (site_width X s) (fun q => e s q - a s q) <= own s * x (group s).
(* the second derivative or the squared norm of the first, in the direction d *)
Variable value : R.
Hypothesis Hvalue : value <= cost d b + bsum (sites X) (fun s => charge s * (x (group s) * x (group s))).
Let w r : vec := fun q => (S_ c r q - S_ c' r q) * dz d r q.
Let v s : vec := fun q => (e s q - a s q) + (L_ c s (du d (parent X s)) q - L_ c' s (du d (parent X s)) q).
Lemma own_equations : solves X c' (fun s q => a s q + v s q) (fun j p => bsum (ports X) (fun r => if Nat.eqb (stage X r) j then w r p else 0)) d.
Proof.
  destruct (as_sources X c c' e _ d Hd) as (H1 & H2 & H3). split; [|split]; auto.
  - intros j p Hj. rewrite H1 by auto. rewrite Rplus_0_l. reflexivity.
  - intros s p Hs. rewrite H3 by auto. unfold v. ring.
Qed.
Lemma two_squares p q t : 0 < t -> (p + q) * (p + q) <= (1 + t) * (p * p) + (1 + / t) * (q * q).
Proof.
  intros Ht. assert (0 <= / t * ((t * p - q) * (t * p - q))) by (apply Rmult_le_pos; [left; now apply Rinv_0_lt_compat|apply sq_nonneg]).
  replace ((1 + t) * (p * p) + (1 + / t) * (q * q)) with ((p + q) * (p + q) + / t * ((t * p - q) * (t * p - q))) by (field; lra). lra.
Qed.
Lemma site_size s : (s < sites X)%nat -> nrm2 (site_width X s) (v s) <= wide s * (omega s * omega s) * nrm2 (width X (parent X s)) (du d (parent X s)) + wide' s * (own s * own s) * (x
  (group s) * x (group s)).
Proof.
  intros Hs. destruct (Homega s (du d (parent X s)) Hs) as [O0 O1]. destruct (Hown s Hs) as [P0 P1]. set (y := nrm (width X (parent X s)) (du d (parent X s))) in *.
  assert (B : nrm (site_width X s) (v s) <= omega s * y + own s * x (group s)) by (unfold v; eapply Rle_trans; [apply minkowski|lra]).
  pose proof (nrm_nonneg (site_width X s) (v s)). rewrite <- !nrm_sq. fold y. apply Rle_trans with ((omega s * y + own s * x (group s)) * (omega s * y + own s * x (group s)));
    [apply Rmult_le_compat; auto|].
  unfold wide, wide'. destruct (Req_EM_T (omega s) 0) as [->|]; [lra|]. destruct (Req_EM_T (own s) 0) as [->|]; [lra|].
  pose proof (two_squares (omega s * y) (own s * x (group s)) (split s) (Hsplit s)). lra.
Qed.
Theorem L10_matrix_inequality : value <= h * bsum G (fun g => x g * x g).
Proof.
  pose proof (Hpositive a b phi w v d Hdir own_equations) as P. unfold F_ in P.
  assert (W : 0 <= bsum (ports X) (fun r => bsum (z_ r) (fun q => mu r q * (sigma r q * sigma r q * (dz d r q * dz d r q) - w r q * w r q)))).
  { apply bsum_nonneg; intros r Hr. apply bsum_nonneg; intros q Hq. apply Rmult_le_pos; auto. unfold w. specialize (Hsigma r q Hr Hq).
    replace ((S_ c r q - S_ c' r q) * dz d r q * ((S_ c r q - S_ c' r q) * dz d r q)) with ((S_ c r q - S_ c' r q) * (S_ c r q - S_ c' r q) * (dz d r q * dz d r q)) by ring.
    assert ((S_ c r q - S_ c' r q) * (S_ c r q - S_ c' r q) <= sigma r q * sigma r q).
    { rewrite <- (Rabs_pos_eq ((S_ c r q - S_ c' r q) * (S_ c r q - S_ c' r q))) by apply sq_nonneg. rewrite Rabs_mult. apply Rmult_le_compat; auto using Rabs_pos. }
    pose proof (sq_nonneg (dz d r q)). assert ((S_ c r q - S_ c' r q) * (S_ c r q - S_ c' r q) * (dz d r q * dz d r q) <= sigma r q * sigma r q * (dz d r q * dz d r q)) by (apply
      Rmult_le_compat_r; auto). lra. }
  assert (V : - bsum (sites X) (fun s => mu_s s * wide' s * (own s * own s) * (x (group s) * x (group s))) <=
    bsum (sites X) (fun s => mu_s s * (wide s * (omega s * omega s) * nrm2 (width X (parent X s)) (du d (parent X s)) - nrm2 (site_width X s) (v s)))).
  { rewrite <- (Rmult_1_l (bsum (sites X) (fun s => mu_s s * wide' s * _ * _))), Ropp_mult_distr_l, <- bsum_scal. apply bsum_le; intros s Hs. pose proof (site_size s Hs) as Sz.
    apply (Rmult_le_compat_l (mu_s s)) in Sz; auto. lra. }
  assert (N : bsum G (fun g => nu_ g * (x g * x g)) = bsum (sites X) (fun s => mu_s s * wide' s * (own s * own s) * (x (group s) * x (group s))) + bsum (sites X) (fun s => charge s * (x
    (group s) * x (group s)))).
  { rewrite <- bsum_plus. unfold nu_. rewrite <- (bsum_by (sites X) G group (fun g s => mu_s s * wide' s * (own s * own s) * (x g * x g) + charge s * (x g * x g))) by auto.
    apply bsum_ext; intros g _. rewrite <- bsum_scalr. apply bsum_ext; intros s _. destruct (Nat.eqb (group s) g); ring. }
  assert (Q : bsum G (fun g => (h - nu_ g) * (phi g * phi g)) <= h * bsum G (fun g => x g * x g) - bsum G (fun g => nu_ g * (x g * x g))).
  { rewrite <- bsum_scal, <- bsum_minus. apply bsum_le; intros g Hg. replace (h * (x g * x g) - nu_ g * (x g * x g)) with ((h - nu_ g) * (x g * x g)) by ring. specialize (Hh g Hg).
    specialize (Hphi g Hg).
    apply Rmult_le_compat_l; [lra|]. apply Rmult_le_compat; lra. }
  lra.
Qed.
End Inequality.

(* The cost of a Jacobian: |du_k|^2, without charges. *)
Theorem L10_jacobian_cost X (d : changes) G (x : vec) (group : nat -> nat) K : nrm2 (width X (pred (stages X))) (du d (pred (stages X))) <= K * bsum G (fun g => x g * x g) -> 0 <= K ->
  nrm (width X (pred (stages X))) (du d (pred (stages X))) <= sqrt K * nrm G x.
Proof.
  intros H HK. apply nrm_le; [apply Rmult_le_pos; auto using sqrt_pos, nrm_nonneg|]. replace (sqrt K * nrm G x * (sqrt K * nrm G x)) with ((sqrt K * sqrt K) * (nrm G x * nrm G x)) by ring.
  rewrite sqrt_sqrt, nrm_sq by auto. exact H.
Qed.
(* The terms of a second derivative, sign s = 1 or -1. *)
Theorem L10_one_port (s n nh T Th tau dn t dz : R) : (s = 1 \/ s = -1) -> Rabs (T - Th) <= tau -> Rabs (n - nh) <= dn -> Rabs T <= t ->
  s * (n * T * (dz * dz)) <= (s * (nh * Th) + Rabs nh * tau + dn * t) * (dz * dz).
Proof.
  intros Hs H1 H2 H3. rewrite <- Rmult_assoc. apply Rmult_le_compat_r; [apply sq_nonneg|].
  assert (A : Rabs (n * T - nh * Th) <= Rabs nh * tau + dn * t).
  { replace (n * T - nh * Th) with (nh * (T - Th) + (n - nh) * T) by ring. eapply Rle_trans; [apply Rabs_triang|]. rewrite !Rabs_mult.
    apply Rplus_le_compat; [apply Rmult_le_compat_l; auto using Rabs_pos|apply Rmult_le_compat; auto using Rabs_pos]. }
  pose proof (Rle_abs (n * T - nh * Th)). pose proof (Rle_abs (- (n * T - nh * Th))) as B. rewrite Rabs_Ropp in B. destruct Hs as [->| ->]; lra.
Qed.
Theorem L10_two_ports (s n nh dn theta y z : R) : (s = 1 \/ s = -1) -> Rabs (n - nh) <= dn -> 0 < theta ->
  s * (2 * n * (y * z)) <= 2 * s * nh * (y * z) + dn * (theta * (y * y) + z * z / theta).
Proof.
  intros Hs H Ht. assert (P : 2 * Rabs (y * z) <= theta * (y * y) + z * z / theta).
  { assert (Q : forall w, (w = 1 \/ w = -1) -> 2 * (w * (y * z)) <= theta * (y * y) + z * z / theta).
    { intros w Hw. assert (0 <= / theta * ((theta * y - w * z) * (theta * y - w * z))) by (apply Rmult_le_pos; [left; now apply Rinv_0_lt_compat|apply sq_nonneg]).
      assert (W : w * w = 1) by (destruct Hw as [->| ->]; ring).
      replace (theta * (y * y) + z * z / theta) with (2 * (w * (y * z)) + / theta * ((theta * y - w * z) * (theta * y - w * z)) + (1 - w * w) * (z * z) / theta) by (field; lra). rewrite W. lra. }
    unfold Rabs. destruct (Rcase_abs (y * z)); [specialize (Q (-1) (or_intror eq_refl))|specialize (Q 1 (or_introl eq_refl))]; lra. }
  assert (A : s * (2 * (n - nh) * (y * z)) <= dn * (2 * Rabs (y * z))).
  { eapply Rle_trans; [apply Rle_abs|]. rewrite !Rabs_mult. replace (Rabs s) with 1 by (destruct Hs as [->| ->]; [rewrite Rabs_R1|rewrite Rabs_left]; lra). rewrite (Rabs_pos_eq 2) by lra.
    replace (1 * (2 * Rabs (n - nh) * (Rabs y * Rabs z))) with (Rabs (n - nh) * (2 * (Rabs y * Rabs z))) by ring. apply Rmult_le_compat_r; auto.
      pose proof (Rmult_le_pos _ _ (Rabs_pos y) (Rabs_pos z)). lra. }
  assert (B : dn * (2 * Rabs (y * z)) <= dn * (theta * (y * y) + z * z / theta)) by (apply Rmult_le_compat_l; auto; pose proof (Rabs_pos (n - nh)); lra). lra.
Qed.
(* A site: 2 P_s alpha dW dh is 2 <b_s, G du> with the centre of P_s, and at most 2 off |d_g| |du| off. *)
Theorem L10_sites (s p b off x y theta : R) : (s = 1 \/ s = -1) -> Rabs (p - b) <= off * x * y -> 0 <= off -> 0 < theta ->
  s * (2 * p) <= 2 * s * b + off * (y * y) / theta + off * theta * (x * x).
Proof.
  intros Hs H Ho Ht. assert (A : s * (2 * (p - b)) <= 2 * (off * x * y)).
  { eapply Rle_trans; [apply Rle_abs|]. rewrite !Rabs_mult. replace (Rabs s) with 1 by (destruct Hs as [->| ->]; [rewrite Rabs_R1|rewrite Rabs_left]; lra). rewrite (Rabs_pos_eq 2) by lra. lra. }
  assert (0 <= off * (/ theta * ((theta * x - y) * (theta * x - y)))) by (apply Rmult_le_pos; auto; apply Rmult_le_pos; [left; now apply Rinv_0_lt_compat|apply sq_nonneg]).
  assert (off * (y * y) / theta + off * theta * (x * x) = 2 * (off * x * y) + off * (/ theta * ((theta * x - y) * (theta * x - y)))) by (field; lra).
  assert (s * (2 * p) = 2 * s * b + s * (2 * (p - b))) by ring. lra.
Qed.
