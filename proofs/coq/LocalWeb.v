(* The web of proofs/rules-local.md (Conventions), its equations at a point, and what answers a source in them. *)
Require Import Reals Lra Lia Psatz List.
From Certbound Require Import Vectors Network.
Open Scope R_scope.

Lemma vec_ext (u v : vec) : (forall i, u i = v i) -> u = v.
Proof. intros H. apply FunctionalExtensionality.functional_extensionality. auto. Qed.

(* Linear forms and maps of vectors. *)
Definition linear_form (F : vec -> R) := (forall u v, F (fun i => u i + v i) = F u + F v) /\ (forall c v, F (fun i => c * v i) = c * F v).
Definition linear_map (f : vec -> vec) := forall p, linear_form (fun v => f v p).
Lemma form_0 F : linear_form F -> F (fun _ => 0) = 0.
Proof. intros [_ H]. rewrite (vec_ext (fun _ => 0) (fun _ => 0 * 0)) by (intros; ring). rewrite (H 0 (fun _ => 0)). ring. Qed.
Lemma form_sum F n f : linear_form F -> F (fun i => bsum n (fun r => f r i)) = bsum n (fun r => F (f r)).
Proof. intros H. induction n; simpl; [now apply form_0|]. destruct H as [H1 H2]. now rewrite H1, IHn. Qed.
Lemma form_minus F u v : linear_form F -> F (fun i => u i - v i) = F u - F v.
Proof.
  intros [H1 H2]. rewrite (vec_ext (fun i => u i - v i) (fun i => u i + -1 * v i)) by (intros; ring). rewrite (H1 u (fun i => -1 * v i)), H2. ring.
Qed.
Lemma form_diagonal F (d : vec) : linear_form F -> linear_form (fun v => F (fun q => d q * v q)).
Proof.
  intros [H1 H2]. split; intros.
  - rewrite <- H1. f_equal. apply vec_ext; intros; ring.
  - rewrite <- H2. f_equal. apply vec_ext; intros; ring.
Qed.
Lemma form_after F f : linear_form F -> linear_map f -> linear_form (fun v => F (f v)).
Proof.
  intros [H1 H2] Hf. split; intros.
  - rewrite <- H1. f_equal. apply vec_ext; intros p. now destruct (Hf p) as [Y _].
  - rewrite <- H2. f_equal. apply vec_ext; intros p. now destruct (Hf p) as [_ Y].
Qed.
Lemma form_bsum n (F : nat -> vec -> R) : (forall r, (r < n)%nat -> linear_form (F r)) -> linear_form (fun v => bsum n (fun r => F r v)).
Proof.
  intros H. split; intros.
  - rewrite <- bsum_plus. apply bsum_ext; intros r Hr. now destruct (H r Hr) as [Y _].
  - rewrite <- bsum_scal. apply bsum_ext; intros r Hr. now destruct (H r Hr) as [_ Y].
Qed.
Lemma form_plus F G : linear_form F -> linear_form G -> linear_form (fun v => F v + G v).
Proof. intros [A B] [C D]. split; intros; rewrite ?A, ?B, ?C, ?D; ring. Qed.
Lemma form_zero : linear_form (fun _ => 0).
Proof. split; intros; ring. Qed.
Lemma form_if (b : bool) F : linear_form F -> linear_form (fun v => if b then F v else 0).
Proof. destruct b; auto using form_zero. Qed.
Lemma form_dot n w : linear_form (dot n w).
Proof. split; intros; unfold dot; [rewrite <- bsum_plus|rewrite <- bsum_scal]; apply bsum_ext; intros; ring. Qed.
(* entries 0 .. m - 1 of the image are those of a matrix of n columns *)
Definition reads m n (f : vec -> vec) := forall u v p, (forall i, (i < n)%nat -> u i = v i) -> (p < m)%nat -> f u p = f v p.
Lemma map_mv n A : linear_map (mv n A).
Proof. intros p. apply form_dot. Qed.
Lemma bsum_if n i f : (i < n)%nat -> bsum n (fun j => if Nat.eqb i j then f j else 0) = f i.
Proof. apply bsum_delta. Qed.
(* a sum over all r, sorted by what s says of r *)
Lemma bsum_by n k (s : nat -> nat) (f : nat -> nat -> R) : (forall r, (r < n)%nat -> (s r < k)%nat) ->
  bsum k (fun l => bsum n (fun r => if Nat.eqb (s r) l then f l r else 0)) = bsum n (fun r => f (s r) r).
Proof. intros H. rewrite bsum_swap. apply bsum_ext; intros r Hr. now rewrite (bsum_delta k (s r) (fun l => f l r)) by auto. Qed.

(* Stages with ports, and sites; site 0 is the input. K and M are fixed linear maps. *)
Record web := {
  stages : nat; ports : nat; sites : nat;
  stage : nat -> nat;                       (* of a port *)
  parent : nat -> nat;                      (* p(s): the stage whose value a site takes *)
  width : nat -> nat; site_width : nat -> nat; (* entries of u_j, and of z of its ports; of y_s *)
  K : nat -> nat -> vec -> vec; M : nat -> nat -> vec -> vec }.
(* What moves with the point: S_m as a vector, and L_s = alpha_s (I x W_s) G_s. *)
Record coefficients := { S_ : nat -> vec; L_ : nat -> vec -> vec }.
Record changes := { du : nat -> vec; dz : nat -> vec; dy : nat -> vec }.

Section Web.
Variable X : web.
(* only earlier stages occur; no stage is before the input *)
Definition ordered :=
  (forall r, (r < ports X)%nat -> (stage X r < stages X)%nat) /\ (forall s, (s < sites X)%nat -> (parent X s < stages X)%nat) /\
  (forall m l, linear_map (K X m l)) /\ (forall m s, linear_map (M X m s)) /\
  (forall m l, reads (width X (stage X m)) (width X l) (K X m l)) /\ (forall m s, reads (width X (stage X m)) (site_width X s) (M X m s)) /\
  (forall m l v p, (stage X m <= l)%nat -> K X m l v p = 0) /\
  (forall m s v p, (stage X m <= parent X s)%nat -> s <> O -> M X m s v p = 0).
Definition coefficients_of (c : coefficients) := (forall s, linear_map (L_ c s)) /\ (forall v p, L_ c O v p = 0) /\
  forall s, reads (site_width X s) (width X (parent X s)) (L_ c s).

(* The equations, all in order, with sources f_j in u_j and e_s in y_s. *)
Definition solves (c : coefficients) (e f : nat -> vec) (d : changes) :=
  (forall j p, (j < stages X)%nat -> du d j p = bsum (ports X) (fun r => if Nat.eqb (stage X r) j then S_ c r p * dz d r p else 0) + f j p) /\
  (forall m p, (m < ports X)%nat -> dz d m p = bsum (stages X) (fun l => K X m l (du d l) p) + bsum (sites X) (fun s => M X m s (dy d s) p)) /\
  (forall s p, (s < sites X)%nat -> dy d s p = L_ c s (du d (parent X s)) p + e s p).
(* L_ml *)
Definition through (c : coefficients) m l (v : vec) : vec := fun p =>
  K X m l v p + bsum (sites X) (fun s => if Nat.eqb (parent X s) l then M X m s (L_ c s v) p else 0).

Lemma through_linear c m l : ordered -> coefficients_of c -> linear_map (through c m l).
Proof.
  intros (_ & _ & HK & HM & _) (HL & _) p. unfold through. apply form_plus; [apply HK|]. apply form_bsum; intros s _. apply form_if.
  apply (form_after (fun v => M X m s v p)); [apply HM|apply HL].
Qed.
Lemma through_later c m l v p : ordered -> coefficients_of c -> (stage X m <= l)%nat -> through c m l v p = 0.
Proof.
  intros (_ & _ & _ & HM & _ & _ & HK0 & HM0) (_ & H0 & _) H. unfold through. rewrite HK0 by auto. rewrite (bsum_ext _ _ (fun _ => 0)), bsum_0; [ring|].
  intros s _. destruct (Nat.eqb_spec (parent X s) l) as [E|]; auto. destruct (Nat.eq_dec s 0) as [->|N].
  - rewrite (vec_ext (L_ c O v) (fun _ => 0)) by auto. apply (form_0 (fun v => M X m 0 v p)), HM.
  - apply HM0; lia.
Qed.
Lemma through_reads c m l : ordered -> coefficients_of c -> reads (width X (stage X m)) (width X l) (through c m l).
Proof.
  intros (_ & _ & _ & _ & RK & RM & _) (_ & _ & RL) u v p H Hp. unfold through. f_equal; [apply RK; auto|]. apply bsum_ext; intros s _.
  destruct (Nat.eqb_spec (parent X s) l) as [E|]; auto. apply RM; auto. intros i Hi. apply RL; auto. now rewrite E.
Qed.
(* z_m from the values before it *)
Lemma port_equation c e f d m p : ordered -> coefficients_of c -> solves c e f d -> (m < ports X)%nat ->
  dz d m p = bsum (stages X) (fun l => through c m l (du d l) p) + bsum (sites X) (fun s => M X m s (e s) p).
Proof.
  intros (_ & Hp & _ & HM & _) _ (_ & Hz & Hy) Hm. rewrite Hz by auto. unfold through. rewrite bsum_plus, Rplus_assoc. f_equal.
  rewrite (bsum_by (sites X) (stages X) (parent X) (fun l s => M X m s (L_ c s (du d l)) p)) by auto. rewrite <- bsum_plus.
  apply bsum_ext; intros s Hs. destruct (HM m s p) as [A _]. rewrite <- (A (L_ c s (du d (parent X s))) (e s)). f_equal. apply vec_ext; intros q. auto.
Qed.

(* The adjoint of the equations. N_l and P_s are forms of a change in u_l and y_s with
     N_l = c_l + sum over the ports r of N_st(r) S_r L_rl,   P_s = b_s + sum over r of N_st(r) S_r M_rs.
   Then what the sources make is what c and b say of the solution. *)
Lemma adjoint c e f d (N P C B : nat -> vec -> R) : ordered -> coefficients_of c -> solves c e f d -> (forall l, linear_form (N l)) ->
  (forall l v, (l < stages X)%nat -> N l v = C l v + bsum (ports X) (fun r => N (stage X r) (fun q => S_ c r q * through c r l v q))) ->
  (forall s v, (s < sites X)%nat -> P s v = B s v + bsum (ports X) (fun r => N (stage X r) (fun q => S_ c r q * M X r s v q))) ->
  bsum (stages X) (fun l => N l (f l)) + bsum (sites X) (fun s => P s (e s)) =
  bsum (stages X) (fun l => C l (du d l)) + bsum (sites X) (fun s => B s (e s)).
Proof.
  intros HX Hc Hs HN EN EP. pose proof HX as (Hst & _). pose proof Hs as (Hu & _ & _).
  assert (A : bsum (stages X) (fun l => N l (du d l)) = bsum (stages X) (fun l => N l (f l)) + bsum (ports X) (fun r => N (stage X r) (fun q => S_ c r q * dz d r q))).
  { rewrite Rplus_comm. rewrite <- (bsum_by (ports X) (stages X) (stage X) (fun l r => N l (fun q => S_ c r q * dz d r q))) by auto.
    rewrite <- bsum_plus. apply bsum_ext; intros l Hl. rewrite (vec_ext (du d l) _ (fun p => Hu l p Hl)).
    destruct (HN l) as [H1 _]. rewrite (H1 (fun p => bsum _ _) (f l)). f_equal.
    rewrite (form_sum (N l) (ports X) (fun r p => if Nat.eqb (stage X r) l then S_ c r p * dz d r p else 0)) by auto.
    apply bsum_ext; intros r _. destruct (Nat.eqb (stage X r) l); auto. now apply form_0. }
  assert (D : bsum (ports X) (fun r => N (stage X r) (fun q => S_ c r q * dz d r q)) =
    bsum (stages X) (fun l => bsum (ports X) (fun r => N (stage X r) (fun q => S_ c r q * through c r l (du d l) q))) +
    bsum (sites X) (fun s => bsum (ports X) (fun r => N (stage X r) (fun q => S_ c r q * M X r s (e s) q)))).
  { rewrite (bsum_swap (stages X)), (bsum_swap (sites X)), <- bsum_plus. apply bsum_ext; intros r Hr.
    pose proof (form_diagonal (N (stage X r)) (S_ c r) (HN _)) as HD. cbv beta in HD.
    rewrite <- (form_sum (fun v => N (stage X r) (fun q => S_ c r q * v q)) (stages X) (fun l => through c r l (du d l))) by auto.
    rewrite <- (form_sum (fun v => N (stage X r) (fun q => S_ c r q * v q)) (sites X) (fun s => M X r s (e s))) by auto.
    destruct HD as [H1 _]. rewrite <- H1. f_equal. apply vec_ext; intros q. rewrite (port_equation c e f d r q) by auto. reflexivity. }
  rewrite (bsum_ext (stages X) (fun l => N l (du d l)) _ (fun l Hl => EN l (du d l) Hl)), bsum_plus in A.
  rewrite (bsum_ext (sites X) (fun s => P s (e s)) _ (fun s Hs => EP s (e s) Hs)), bsum_plus. lra.
Qed.

(* U and A: what reaches a port. U_{m<-l} = L_ml + sum of U_{m<-st(r)} S_r L_rl, A_{m<-s} = M_ms + sum of U_{m<-st(r)} S_r M_rs
   over the ports r of stages before that of m, as maps; entry by entry of z_m. *)
Definition before m r := Nat.ltb (stage X r) (stage X m).
Definition transfers (c : coefficients) (U A : nat -> nat -> nat -> vec -> R) :=
  (forall m l p, linear_form (U m l p)) /\
  (forall m l p v, (m < ports X)%nat -> (l < stage X m)%nat -> (p < width X (stage X m))%nat ->
     U m l p v = through c m l v p + bsum (ports X) (fun r => if before m r then U m (stage X r) p (fun q => S_ c r q * through c r l v q) else 0)) /\
  (forall m s p v, (m < ports X)%nat -> (s < sites X)%nat -> (p < width X (stage X m))%nat ->
     A m s p v = M X m s v p + bsum (ports X) (fun r => if before m r then U m (stage X r) p (fun q => S_ c r q * M X r s v q) else 0)).
Lemma answer c e f d U A m p : ordered -> coefficients_of c -> solves c e f d -> transfers c U A -> (m < ports X)%nat -> (p < width X (stage X m))%nat ->
  dz d m p = bsum (stages X) (fun l => if Nat.ltb l (stage X m) then U m l p (f l) else 0) + bsum (sites X) (fun s => A m s p (e s)).
Proof.
  intros HX Hc Hs (HU & EU & EA) Hm Hp. rewrite (port_equation c e f d m p HX Hc Hs Hm). symmetry.
  apply (adjoint c e f d (fun l v => if Nat.ltb l (stage X m) then U m l p v else 0) (fun s v => A m s p v) (fun l v => through c m l v p) (fun s v => M X m s v p)); auto.
  - intros l. apply form_if. auto.
  - intros l v Hl. destruct (Nat.ltb_spec l (stage X m)).
    + now rewrite EU by auto.
    + rewrite through_later by auto. rewrite (bsum_ext _ _ (fun _ => 0)), bsum_0; [ring|]. intros r _. destruct (Nat.ltb_spec (stage X r) (stage X m)); auto.
      rewrite (vec_ext _ (fun _ => 0)); [apply form_0; auto|]. intros q. rewrite through_later by (auto; lia). ring.
  - intros s v Hs'. now rewrite EA by auto.
Qed.
(* The solution for the true coefficients, in the equations of others: the differences become sources. *)
Lemma as_sources c c' e f d : solves c e f d ->
  solves c' (fun s q => e s q + (L_ c s (du d (parent X s)) q - L_ c' s (du d (parent X s)) q))
    (fun j p => f j p + bsum (ports X) (fun r => if Nat.eqb (stage X r) j then (S_ c r p - S_ c' r p) * dz d r p else 0)) d.
Proof.
  intros (Hu & Hz & Hy). split; [|split]; auto.
  - intros j p Hj. rewrite Hu by auto. assert (E : bsum (ports X) (fun r => if Nat.eqb (stage X r) j then S_ c r p * dz d r p else 0) =
      bsum (ports X) (fun r => if Nat.eqb (stage X r) j then S_ c' r p * dz d r p else 0) + bsum (ports X) (fun r => if Nat.eqb (stage X r) j then (S_ c r p - S_ c' r p) * dz d r p else 0)).
    { rewrite <- bsum_plus. apply bsum_ext; intros r _. destruct (Nat.eqb (stage X r) j); ring. }
    rewrite E. ring.
  - intros s p Hs. rewrite Hy by auto. ring.
Qed.
(* There is a solution, stage by stage. *)
Definition ports_from c (e : nat -> vec) (u : nat -> vec) m : vec := fun p =>
  bsum (stages X) (fun l => K X m l (u l) p) + bsum (sites X) (fun s => M X m s (fun q => L_ c s (u (parent X s)) q + e s q) p).
Definition values_from c e f (u : nat -> vec) j : vec := fun p => bsum (ports X) (fun r => if Nat.eqb (stage X r) j then S_ c r p * ports_from c e u r p else 0) + f j p.
Lemma ports_from_earlier c e u w m : ordered -> coefficients_of c -> (forall j, (j < stage X m)%nat -> u j = w j) -> ports_from c e u m = ports_from c e w m.
Proof.
  intros (_ & _ & HK & HM & _ & _ & HK0 & HM0) (HL & H0 & _) H. apply vec_ext; intros p. unfold ports_from. f_equal; apply bsum_ext.
  - intros l _. destruct (Nat.ltb_spec l (stage X m)); [now rewrite H|]. now rewrite !HK0 by auto.
  - intros s _. destruct (Nat.eq_dec s 0) as [->|Ns]; [f_equal; apply vec_ext; intros q; now rewrite !H0|].
    destruct (Nat.ltb_spec (parent X s) (stage X m)); [now rewrite H|]. now rewrite !HM0 by auto.
Qed.
Theorem solution_exists c e f : ordered -> coefficients_of c -> exists d, solves c e f d.
Proof.
  intros HX Hc. set (w := fun n => Nat.iter n (values_from c e f) (fun _ _ => 0)).
  assert (St : forall n j, (j < n)%nat -> w (S n) j = w n j).
  { induction n as [|n IH]; intros j Hj; [lia|]. apply vec_ext; intros p. change (w (S (S n))) with (values_from c e f (w (S n))). change (w (S n)) with (values_from c e f (w n)) at 2.
    unfold values_from. f_equal. apply bsum_ext; intros r _. destruct (Nat.eqb_spec (stage X r) j); auto. rewrite (ports_from_earlier c e (w (S n)) (w n) r); auto. intros i Hi. apply IH. lia. }
  assert (Fx : forall j, (j < stages X)%nat -> w (stages X) j = values_from c e f (w (stages X)) j) by (intros j Hj; symmetry; now apply St).
  exists {| du := w (stages X); dz := ports_from c e (w (stages X)); dy := fun s q => L_ c s (w (stages X) (parent X s)) q + e s q |}.
  split; [|split]; simpl; auto. intros j p Hj. exact (f_equal (fun v => v p) (Fx j Hj)).
Qed.
End Web.
