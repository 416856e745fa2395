(* What the checker accepts is true. *)
Require Import Reals Lra Lia Psatz List ZArith Bool.
From Coquelicot Require Import Coquelicot.
From Certbound Require Import Vectors Network Jets Affine Rules Conclusions Graph Activations Numbers Integers Images Checker.
Import ListNotations.
Open Scope R_scope.

Lemma build_nth {A} n (f : nat -> A) k d : (k < n)%nat -> nth k (build n f) d = f k.
Proof.
  intros Hk. unfold build. rewrite (nth_indep _ d (f O)) by (rewrite map_length, seq_length; auto).
  rewrite map_nth, seq_nth by auto. reflexivity.
Qed.
Lemma build_length {A} n (f : nat -> A) : length (build n f) = n. Proof. unfold build. now rewrite map_length, seq_length. Qed.
Lemma holds_build n f g : (forall k, (k < n)%nat -> cont (f k) (g k)) -> holds n (build n f) g.
Proof. intros H. split; [apply build_length|]. intros k Hk. rewrite build_nth by auto. auto. Qed.
Lemma least_ok (P : R -> Prop) l : forall a, (forall i, i = a \/ In i l -> exists x, cont i x /\ P x) -> exists x, cont (least a l) x /\ P x.
Proof.
  induction l as [|b l IH]; intros a H; [apply H; auto|]. unfold least. simpl. apply IH. intros i [-> | Hi]; [|apply H; right; right; auto].
  destruct (smaller_ok a b) as [-> | ->]; apply H; simpl; auto.
Qed.
Lemma norm_map2_ok n c r b fc fr fb : holds n c fc -> holds n r fr -> cont b fb ->
  cont (enclosure_norm c r b) (nrm n (fun k => Rabs (fc k) + fr k) + fb).
Proof.
  intros Hc Hr Hb. apply add_ok; auto. apply norm_ok.
  apply (holds_map2 (fun x y => add (I.abs x) y) (fun x y => Rabs x + y)); auto. intros. apply add_ok; auto. apply abs_ok; auto.
Qed.
Lemma inc_ok i g x r : cont x r -> cont (inc i g x) (delta i g * r).
Proof.
  intros H. unfold inc, delta. destruct (Nat.eqb i g); [eapply cont_eq; [exact H|ring]|]. eapply cont_eq; [apply zero_ok|ring].
Qed.
Lemma times_int_ok z x f : cont x f -> cont (times_int z x) (IZR z * f).
Proof.
  intros H. unfold times_int. destruct (Z.eqb_spec z 0) as [->|]; [eapply cont_eq; [apply zero_ok|ring]|]. apply mul_ok; auto. apply int_ok.
Qed.
Lemma row_dot_ok n : forall r x f, length r = n -> holds n x f -> cont (row_dot r x) (bsum n (fun i => ez r i * f i)).
Proof.
  intros r x f Hr Hx. apply total_ok. revert r x f Hr Hx. induction n; intros [|z r] [|y x] f Hr [Hl H]; try discriminate; [apply holds_nil|].
  simpl. apply holds_cons; [apply times_int_ok; apply (H O); lia|]. apply (IHn r x (fun k => f (S k))); [simpl in Hr; lia|].
  split; [simpl in Hl; lia|]. intros k Hk. apply (H (S k)). lia.
Qed.
Lemma opb_ext m n A B c : (forall o i, (o < m)%nat -> (i < n)%nat -> A o i = B o i) -> opb m n A c -> opb m n B c.
Proof.
  intros E [Hc H]. split; auto. intros v. rewrite (nrm_ext m _ (mv n A v)); auto. intros o Ho. unfold mv, dot. apply bsum_ext; intros i Hi. rewrite E; auto.
Qed.
Lemma chop_row m n : forall l o, (m * n <= length l)%nat -> (o < m)%nat -> length (nth o (chop m n l) []) = n.
Proof.
  induction m; intros l o Hl Ho; [lia|]. simpl in *. destruct o; [rewrite firstn_length; lia|]. apply IHm; [rewrite skipn_length|]; lia.
Qed.
Lemma ez_abs r i : ez (map Z.abs r) i = Rabs (ez r i).
Proof. unfold ez. change 0%Z with (Z.abs 0). rewrite map_nth. now rewrite abs_IZR. Qed.
Lemma map2_nth {A B C} (h : A -> B -> C) : forall a b k da db dc, length a = length b -> (k < length a)%nat -> nth k (map2 h a b) dc = h (nth k a da) (nth k b db).
Proof. induction a as [|x a IH]; intros [|y b] k da db dc Hl Hk; simpl in *; try lia. destruct k; auto. apply IH; lia. Qed.
Lemma map2_length {A B C} (h : A -> B -> C) : forall a b, length a = length b -> length (map2 h a b) = length a.
Proof. induction a as [|x a IH]; intros [|y b] Hl; simpl in *; try lia. rewrite IH; lia. Qed.

Lemma some_pair {A B} (a c : A) (b d : B) : Some (a, b) = Some (c, d) -> c = a /\ d = b. Proof. intros H. inversion H. auto. Qed.
Lemma some_inv {A} (x y : A) : Some x = Some y -> y = x. Proof. congruence. Qed.

Section Sound.
Variables (c : cnetwork) (second : bool).
Let G := length (cgroups c).
Let size := sizes (network_of c).
Let stored := stored_of c.
Variable dom : point -> Prop.
Notation jet_on := (has_jet G size dom).

Definition stands n (C : cjet) (J : jet) := cont (k0 C) (n0 J) /\ (forall i, (i <= G)%nat -> cont (at1 (k1 C) i) (n1 J i)) /\
  (forall i j, (i <= G)%nat -> (j <= G)%nat -> cont (at2 (k2 C) i j) (n2 J i j)) /\
  holds n (kc C) (centre J) /\ holds n (kr C) (radius J) /\ cont (kb C) (ball J).
Lemma row1_ok f g : (forall i, (i <= G)%nat -> cont (f i) (g i)) -> forall i, (i <= G)%nat -> cont (at1 (build (S G) f) i) (g i).
Proof. intros H i Hi. unfold at1. rewrite build_nth by lia. auto. Qed.
Lemma table2_ok f g : (forall i j, (i <= G)%nat -> (j <= G)%nat -> cont (f i j) (g i j)) ->
  forall i j, (i <= G)%nat -> (j <= G)%nat -> cont (at2 (table2 G second f) i j) (g i j).
Proof.
  intros H i j Hi Hj. unfold at2, table2. rewrite build_nth by lia. rewrite build_nth by lia. unfold if_second. destruct second; auto. apply nai_ok.
Qed.
Lemma dvec_ok n l : length l = n -> holds n (map num l) (dvec l).
Proof.
  intros <-. split; [now rewrite map_length|]. intros k Hk. rewrite (nth_indep _ _ (num (0, 0)%Z)) by (rewrite map_length; auto). rewrite map_nth. apply num_ok.
Qed.

(* input *)
Lemma input_ok d : match d with CInBox a b => length a = size O /\ length b = size O | CInBall a b => length a = size O end ->
  (forall p, dom p -> input_in (size O) (inputs_of d) (p O)) -> exists J, jet_on (size O) input_value J /\ stands (size O) (input_step G second d) J.
Proof.
  intros Hd Hin. destruct d as [a b|a b].
  - destruct Hd as [Ha Hb]. exists (input_jet size (dvec a) (dvec b) 0). split; [apply (R1_input G size dom (InBox (dvec a) (dvec b))); auto|].
    unfold input_step. pose proof (dvec_ok _ _ Ha). pose proof (dvec_ok _ _ Hb). split; [|split; [|split; [|split; [|split]]]]; simpl; auto using zero_ok.
    + apply (norm_map2_ok (size O)); auto using zero_ok.
    + apply (row1_ok (fun i => inc i 0 (int 1)) (fun i => delta i 0)). intros i _. eapply cont_eq; [apply inc_ok, int_ok|ring].
    + apply (table2_ok (fun _ _ => I.zero) (fun _ _ => 0)). auto using zero_ok.
  - exists (input_jet size (dvec a) (fun _ => 0) (real b)). split; [apply (R1_input G size dom (InBall (dvec a) (real b))); auto|].
    unfold input_step. pose proof (dvec_ok _ _ Hd) as HA.
    assert (HZ : holds (size O) (map (fun _ : dyadic => I.zero) a) (fun _ => 0)).
    { split; [now rewrite map_length|]. intros k Hk. rewrite (nth_indep _ _ ((fun _ : dyadic => I.zero) (0, 0)%Z)) by (rewrite map_length; lia).
      rewrite (map_nth (fun _ : dyadic => I.zero) a (0, 0)%Z k). apply zero_ok. }
    split; [|split; [|split; [|split; [|split]]]]; simpl; auto using num_ok.
    + apply (norm_map2_ok (size O)); auto using num_ok.
    + apply (row1_ok (fun i => inc i 0 (int 1)) (fun i => delta i 0)). intros i _. eapply cont_eq; [apply inc_ok, int_ok|ring].
    + apply (table2_ok (fun _ _ => I.zero) (fun _ _ => 0)). auto using zero_ok.
Qed.

(* affine nodes *)
Lemma affine_ok box d n m g first b sh alpha beta w aug v C J C' : (1 <= g <= G)%nat ->
  affine_step G second box d (nth (pred g) (cgroups c) {| unit_ := 0; entries := [] |}) n m g first b sh alpha beta w aug C = Some C' ->
  (forall p, dom p -> if box then forall k, (k < size g)%nat -> Rabs (of_group g stored p k) <= real d else nrm (size g) (of_group g stored p) <= real d) ->
  jet_on n v J -> stands n C J ->
  let l := {| Network.first := first; columns := false; bias_first := b; shared := sh |} in
  exists J', jet_on m (affine_value n m g l (real alpha) (real beta) v) J' /\ stands m C' J'.
Proof.
  intros Hg H Hm HJ (S0 & S1 & S2 & Sc & Sr & Sb) l. unfold affine_step in H. set (gr := nth (pred g) (cgroups c) {| unit_ := 0; entries := [] |}) in *.
  assert (Esize : size g = length (entries gr)) by (destruct g; [lia|reflexivity]).
  assert (Estored : forall k, stored g k = IZR (nth k (entries gr) 0%Z) * pow2 (unit_ gr)) by (destruct g; [lia|reflexivity]).
  destruct (_ && _) eqn:E in H; [|discriminate]. apply some_inv in H. subst C'.
  apply andb_prop in E as [E Hw]. apply andb_prop in E as [E Hd]. apply andb_prop in E as [Hf Hb]. apply Nat.leb_le in Hf. apply Z.leb_le in Hd.
  set (rows := rows_at first m n (entries gr)) in *.
  assert (Hd0 : 0 <= real d) by (unfold real; apply Rmult_le_pos; [apply IZR_le; auto|left; apply pow2_pos]).
  assert (Hfit : fits n m l (size g)).
  { split; [rewrite Esize; exact Hf|]. unfold l, biases; simpl. destruct b as [p|]; auto. apply andb_prop in Hb as [Hb1 Hb2].
    apply Nat.leb_le in Hb1. rewrite Esize. split; [exact Hb1|]. apply orb_prop in Hb2 as [Hb2|Hb2]; apply Nat.leb_le in Hb2; auto. }
  assert (EW : forall o i, (o < m)%nat -> (i < n)%nat -> entry rows o i * pow2 (unit_ gr) = W n m l (stored g) o i).
  { intros o i Ho Hi. unfold W, weight_place, rows. simpl. rewrite Estored, rows_at_entry by auto. reflexivity. }
  assert (Hrow : forall o, (o < m)%nat -> length (nth o rows []) = n) by (intros o Ho; apply chop_row; auto; rewrite skipn_length; lia).
  assert (Hnu : opb m n (W n m l (stored g)) (real (bound w))).
  { apply (opb_ext m n (fun o i => entry rows o i * pow2 (unit_ gr))); auto. pose proof (norm_at_most_ok _ _ _ _ Hw) as X. unfold rows in X. rewrite rows_at_length in X. exact X. }
  set (bz := fun o : nat => match b with None => 0%Z | Some p => nth (if sh then p else (p + o)%nat) (entries gr) 0%Z end) in *.
  assert (EB : forall o, IZR (bz o) * pow2 (unit_ gr) = bias_entry l (stored g) o).
  { intros o. unfold bias_entry, bz, l; simpl. destruct b; [now rewrite Estored|ring]. }
  set (bs := map (fun z => mul (int z) (two_to (unit_ gr))) (build m bz)) in *.
  assert (HB : holds m bs (bias_entry l (stored g))).
  { unfold bs, build. rewrite map_map. apply (holds_build m (fun o => mul (int (bz o)) (two_to (unit_ gr)))). intros o _. eapply cont_eq; [apply mul_ok; [apply int_ok|apply two_to_ok]|apply EB]. }
  pose proof (num_ok alpha) as A. pose proof (abs_ok _ _ A) as AA. pose proof (num_ok beta) as Bt. pose proof (abs_ok _ _ Bt) as AB. pose proof (num_ok d) as D.
  set (mv_ := fun count => if box then mul (num d) (root (int (Z.of_nat count))) else num d) in *.
  assert (Hmv : forall k, cont (mv_ k) (moved box (real d) k)).
  { intros k. unfold mv_, moved. destruct box; auto. apply mul_ok; auto. apply root_ok. rewrite INR_IZR_INZ. apply int_ok. }
  set (nb := match b with None => O | Some _ => if sh then 1%nat else m end) in *. set (fan := match b with None => O | Some _ => if sh then m else 1%nat end) in *.
  assert (Enb : biases m l = nb) by reflexivity. assert (Efan : fan_out m l = fan) by reflexivity.
  set (kp := mul (I.abs (num beta)) (root (int (Z.of_nat fan)))) in *.
  assert (HK : cont kp (kappa m l (real beta))).
  { unfold kp, kappa. rewrite Efan. apply mul_ok; auto. apply root_ok. rewrite INR_IZR_INZ. apply int_ok. }
  set (ow := root (add (mul (mul (num alpha) (num alpha)) (mul (k0 C) (k0 C))) (mul kp kp))) in *.
  assert (HO : cont ow (own m l (real alpha) (real beta) (n0 J))).
  { unfold ow, own. apply root_ok, add_ok; [apply mul_ok; apply mul_ok; auto|apply mul_ok; auto]. }
  set (sg := mul (I.abs (num alpha)) (num (bound w))) in *.
  assert (HS : cont sg (sigma (real alpha) (real (bound w)))) by (apply mul_ok; auto; apply num_ok).
  set (s := add sg (mul (I.abs (num alpha)) (mv_ (m * n)%nat))) in *.
  assert (Hs : cont s (s_ n m (real alpha) box (real d) (real (bound w)))) by (apply add_ok; auto; apply mul_ok; auto; apply Hmv).
  set (cc := map2 (fun r y => add (mul (num alpha) (mul (two_to (unit_ gr)) (row_dot r (kc C)))) (mul (num beta) y)) rows bs) in *.
  assert (Lrows : length rows = m) by apply rows_at_length. assert (Lbs : length bs = m) by apply HB.
  assert (HC : holds m cc (fun o => real alpha * dot n (W n m l (stored g) o) (centre J) + real beta * bias_entry l (stored g) o)).
  { split; [unfold cc; rewrite map2_length; [exact Lrows|rewrite Lrows; symmetry; exact Lbs]|]. intros o Ho. unfold cc.
    rewrite (map2_nth _ rows bs o [] I.nai); [|rewrite Lrows; symmetry; exact Lbs|rewrite Lrows; exact Ho]. apply add_ok.
    - apply mul_ok; auto. eapply cont_eq; [apply mul_ok; [apply two_to_ok|apply (row_dot_ok n); [apply Hrow; auto|exact Sc]]|].
      unfold dot. rewrite <- bsum_scal. apply bsum_ext; intros i Hi. rewrite <- EW by auto. unfold entry. ring.
    - apply mul_ok; auto. apply HB; auto. }
  set (s1 := add (total (map2 (fun c0 r => add (I.abs c0) r) (kc C) (kr C))) (mul (root (int (Z.of_nat n))) (kb C))) in *.
  assert (HS1 : cont s1 (sup_1 n J)).
  { unfold s1, sup_1. apply add_ok.
    - apply (total_ok n). apply (holds_map2 (fun c0 r => add (I.abs c0) r) (fun x y => Rabs x + y)); auto. intros; apply add_ok; auto; apply abs_ok; auto.
    - apply mul_ok; auto. apply root_ok. rewrite INR_IZR_INZ. apply int_ok. }
  set (mo := if box then mul (num d) (add (mul (I.abs (num alpha)) s1) (I.abs (num beta))) else I.zero) in *.
  assert (HM : cont mo (if box then real d * (Rabs (real alpha) * sup_1 n J + Rabs (real beta)) else 0)).
  { unfold mo. destruct box; [|apply zero_ok]. apply mul_ok; auto. apply add_ok; auto. apply mul_ok; auto. }
  set (rr := map (fun r => add (mul (I.abs (num alpha)) (mul (two_to (unit_ gr)) (row_dot (map Z.abs r) (kr C)))) mo) rows) in *.
  assert (HR : holds m rr (fun o => Rabs (real alpha) * bsum n (fun i => Rabs (W n m l (stored g) o i) * radius J i) + (if box then real d * (Rabs (real alpha) * sup_1 n J + Rabs (real beta)) else 0))).
  { split; [unfold rr; now rewrite map_length|]. intros o Ho. unfold rr. set (h := fun r => _). rewrite (nth_indep _ _ (h [])) by (rewrite map_length; lia). rewrite map_nth. unfold h.
    apply add_ok; auto. apply mul_ok; auto. eapply cont_eq; [apply mul_ok; [apply two_to_ok|apply (row_dot_ok n); [rewrite map_length; apply Hrow; auto|exact Sr]]|].
    rewrite <- bsum_scal. apply bsum_ext; intros i Hi. rewrite <- EW by auto. rewrite ez_abs, Rabs_mult, (Rabs_pos_eq (pow2 _)) by (left; apply pow2_pos). unfold entry. ring. }
  set (bl := add (mul sg (kb C)) (if box then I.zero else mul (num d) ow)) in *.
  assert (HBl : cont bl (sigma (real alpha) (real (bound w)) * ball J + (if box then 0 else real d * own m l (real alpha) (real beta) (n0 J)))).
  { apply add_ok; [apply mul_ok; auto|]. destruct box; [apply zero_ok|apply mul_ok; auto]. }
  match goal with |- context [least ?x ?y] => set (first_ := x) in *; set (others := y) in * end.
  destruct (least_ok (fun x => forall p, dom p -> nrm m (at_ (affine_value n m g l (real alpha) (real beta) v) p) <= x) others first_) as (x & Hx & Hxb).
  { intros i Hi. destruct Hi as [-> | Hi].
    - exists (size_by_parts n m l (real alpha) (real beta) box (real d) (real (bound w)) (nrm m (bias_entry l (stored g))) J). split.
      + apply add_ok; [apply mul_ok; auto|]. apply add_ok; [apply mul_ok; auto; apply (norm_ok m); auto|]. apply mul_ok; auto. unfold move_b. rewrite Enb. apply Hmv.
      + apply (by_parts G size n m g l (real alpha) (real beta) (proj2 Hg) Hfit dom stored box (real d) Hd0 Hm _ _ Hnu (Rle_refl _) v J HJ).
    - destruct Hi as [<- | Hi].
      + set (J' := affine_jet n m g l (real alpha) (real beta) stored box (real d) (real (bound w)) J 0).
        exists (nrm m (fun k => Rabs (centre J' k) + radius J' k) + ball J'). split.
        * apply norm_map2_ok; auto.
        * intros p Hp. apply enclosed_norm. apply (enclosure_ok G size n m g l (real alpha) (real beta) Hfit dom stored box (real d) Hd0 Hm _ Hnu v J 0 p Hp HJ).
      + destruct aug as [u|]; [|destruct Hi]. destruct (_ && _) eqn:EA in Hi; [|destruct Hi]. destruct Hi as [<- | []].
        apply andb_prop in EA as [EA Hu]. repeat (apply andb_prop in EA as [EA ?]).
        assert (R1 : forall q : dyadic, Z.eqb (fst q) 1 = true -> Z.eqb (snd q) 0 = true -> real q = 1).
        { intros q Q1 Q2. apply Z.eqb_eq in Q1, Q2. unfold real, pow2. rewrite Q1, Q2. simpl. ring. }
        assert (Ba : real beta = 1) by (apply R1; auto). assert (Aa : real alpha = 1) by (apply R1; auto).
        exists (size_augmented n m l (real beta) box (real d) (real (bound u)) J). split.
        * unfold size_augmented. apply mul_ok.
          -- apply add_ok; [apply num_ok|]. apply mul_ok; [|unfold move_v; rewrite Enb; apply Hmv].
             eapply cont_eq; [apply root_ok, int_ok|]. rewrite <- INR_IZR_INZ. unfold kappa. rewrite Ba, Rabs_R1, Rmult_1_l, Efan.
             destruct fan as [|k]; [simpl; rewrite sqrt_1, sqrt_0; symmetry; apply Rmax_left; lra|].
             rewrite Nat.max_r by lia. symmetry. apply Rmax_right. rewrite <- sqrt_1 at 1. apply sqrt_le_1_alt. rewrite S_INR. pose proof (pos_INR k). lra.
          -- apply root_ok, add_ok; [apply mul_ok; auto|apply int_ok].
        * apply (by_augmented G size n m g l (real alpha) (real beta) (proj2 Hg) Hfit dom stored box (real d) Hd0 Hm (real (bound u)) v J Aa Ba); auto.
          apply norm_at_most_ok in Hu. rewrite map2_length in Hu by (rewrite build_length; lia). rewrite Lrows in Hu.
          eapply opb_ext; [|exact Hu]. intros o i Ho Hi. unfold entry. rewrite (map2_nth _ _ _ o [] 0%Z) by (rewrite ?build_length; lia). rewrite build_nth by auto.
          unfold augmented. specialize (Hrow o Ho). destruct (Nat.eqb_spec i n) as [->|Hin].
          -- rewrite <- EB. unfold ez. rewrite app_nth2, Hrow, Nat.sub_diag by lia. reflexivity.
          -- rewrite <- EW by lia. unfold ez, entry, ez. rewrite app_nth1 by lia. reflexivity. }
  exists (affine_jet n m g l (real alpha) (real beta) stored box (real d) (real (bound w)) J x). split.
  - apply R2_affine_node; auto. lia.
  - split; [exact Hx|]. split; [|split; [|split; [|split]]]; simpl; auto.
    + apply (row1_ok _ (fun i => s_ n m (real alpha) box (real d) (real (bound w)) * n1 J i + delta i g * own m l (real alpha) (real beta) (n0 J))).
      intros i Hi. apply add_ok; [apply mul_ok; auto|apply inc_ok; auto].
    + apply (table2_ok _ (fun i j => s_ n m (real alpha) box (real d) (real (bound w)) * n2 J i j + Rabs (real alpha) * (delta i g * n1 J j + delta j g * n1 J i))).
      intros i j Hi Hj. apply add_ok; [apply mul_ok; auto|]. apply mul_ok; auto. apply add_ok; apply inc_ok; auto.
Qed.

(* fixed linear nodes *)
Lemma look_low row : forall low w i, ascending low w row = true -> (i < low)%nat -> look row i = 0%Z.
Proof.
  induction row as [|[k z] row IH]; intros low w i H Hi; [reflexivity|]. simpl in *. apply andb_prop in H as [H1 H2]. apply andb_prop in H1 as [H0 H1].
  apply Nat.leb_le in H0. destruct (Nat.eqb_spec k i); [lia|]. apply (IH (S k) w); auto. lia.
Qed.
Lemma sparse_sum row : forall low w (f : vec), ascending low w row = true ->
  bsum w (fun i => IZR (look row i) * f i) = fold_right (fun t s => IZR (snd t) * f (fst t) + s) 0 row.
Proof.
  induction row as [|[k z] row IH]; intros low w f H; simpl.
  - rewrite (bsum_ext w _ (fun _ => 0)) by (intros; simpl; ring). apply bsum_0.
  - simpl in H. apply andb_prop in H as [H1 H2]. apply andb_prop in H1 as [H0 H1]. apply Nat.ltb_lt in H1.
    rewrite <- (IH (S k) w f H2). rewrite <- (bsum_delta w k (fun i => IZR z * f i) H1), <- bsum_plus. apply bsum_ext; intros i _.
    destruct (Nat.eqb_spec k i) as [->|]; [|ring]. rewrite (look_low row (S i) w i H2) by lia. ring.
Qed.
Lemma sparse_dot_ok n row x f : ascending 0 n row = true -> holds n x f -> cont (sparse_dot row x) (bsum n (fun i => IZR (look row i) * f i)).
Proof.
  intros H Hx. rewrite (sparse_sum row 0 n f H). unfold sparse_dot.
  assert (X : forall low, ascending low n row = true -> holds (length row) (map (fun t => times_int (snd t) (at1 x (fst t))) row) (fun k => IZR (snd (nth k row (O, 0%Z))) * f (fst (nth k row (O, 0%Z))))).
  { clear H. induction row as [|[k z] row IH]; intros low H; [apply holds_nil|]. simpl in *. apply andb_prop in H as [_ H].
    apply holds_cons; [apply times_int_ok, (holds_cont n); auto|apply (IH (S k) H)]. }
  eapply cont_eq; [apply (total_ok (length row)), (X 0%nat H)|]. clear. induction row as [|[k z] row IH]; [reflexivity|]. simpl length. rewrite bsum_front. simpl. rewrite IH. reflexivity.
Qed.
Lemma look_absolute row i : IZR (look (absolute row) i) = Rabs (IZR (look row i)).
Proof. induction row as [|[k z] row IH]; simpl; [now rewrite Rabs_R0|]. destruct (Nat.eqb k i); [now rewrite abs_IZR|exact IH]. Qed.
Lemma ascending_absolute row : forall low w, ascending low w (absolute row) = ascending low w row.
Proof. induction row as [|[k z] row IH]; intros low w; simpl; [reflexivity|]. now rewrite IH. Qed.
Lemma row_sum_ok row n : ascending 0 n row = true -> bsum n (fun i => Rabs (IZR (look row i))) = IZR (row_sum row).
Proof.
  intros H. rewrite (bsum_ext n _ (fun i => IZR (look (absolute row) i) * 1)) by (intros; rewrite look_absolute; ring).
  rewrite (sparse_sum (absolute row) 0 n (fun _ => 1)) by (rewrite ascending_absolute; auto). clear H. induction row as [|[k z] row IH]; [reflexivity|].
  simpl. rewrite IH, plus_IZR. ring.
Qed.
Lemma column_sum_ok rows i : bsum (length rows) (fun o => Rabs (IZR (look (nth o rows []) i))) = IZR (column_sum rows i).
Proof. induction rows as [|r rows IH]; [reflexivity|]. simpl length. rewrite bsum_front. simpl. rewrite plus_IZR, abs_IZR. f_equal. exact IH. Qed.
Lemma most_ge l z : In z l -> (z <= most l)%Z.
Proof. induction l as [|x l IH]; intros []; simpl; subst; [lia|]. specialize (IH H). lia. Qed.
Lemma most_nonneg l : (0 <= most l)%Z.
Proof. induction l; simpl; lia. Qed.
Definition zero_rows (t : cterm) o := forall i, (i < columns_ t)%nat -> matrix (term_of t) o i = 0.
Lemma empty_row_ok t o : empty_row t o = true -> zero_rows t o.
Proof. unfold empty_row, zero_rows. intros H i _. simpl. destruct (nth o (sparse t) []); [simpl; ring|discriminate]. Qed.
Lemma term_ok m t n v C J C' : term_step G second m t n C = Some C' -> jet_on n v J -> stands n C J ->
  n = width (term_of t) /\ exists J', jet_on m (mapped_value (width (term_of t)) (matrix (term_of t)) v) J' /\ stands m C' J' /\
    vanishes dom (zero_rows t) (mapped_value (width (term_of t)) (matrix (term_of t)) v) J' m.
Proof.
  intros H HJ (S0 & S1 & S2 & Sc & Sr & Sb). unfold term_step in H. destruct (_ && _) eqn:E in H; [|discriminate]. apply some_inv in H. subst C'.
  apply andb_prop in E as [E Ha]. apply andb_prop in E as [En Em]. apply Nat.eqb_eq in En, Em. split; [exact En|]. subst n.
  set (w := columns_ t) in *. set (M := matrix (term_of t)). set (u := two_to (scale_ t)) in *.
  assert (Hrow : forall o, (o < m)%nat -> ascending 0 w (nth o (sparse t) []) = true).
  { intros o Ho. rewrite forallb_forall in Ha. apply Ha, nth_In. lia. }
  pose proof (two_to_ok (scale_ t)) as U. fold u in U. pose proof (pow2_pos (scale_ t)) as P.
  set (R := most (map row_sum (sparse t))) in *. set (K := most (build w (column_sum (sparse t)))) in *.
  assert (HR0 : (0 <= R)%Z) by apply most_nonneg. assert (HK0 : (0 <= K)%Z) by apply most_nonneg.
  set (D := sqrt (IZR (R * K)) * pow2 (scale_ t)).
  assert (HD : cont (mul (root (int (R * K))) u) D) by (apply mul_ok; auto; apply root_ok, int_ok).
  assert (AM : forall o i, Rabs (M o i) = pow2 (scale_ t) * Rabs (IZR (look (nth o (sparse t) []) i))).
  { intros. unfold M. simpl. rewrite Rabs_mult, (Rabs_pos_eq (pow2 _)) by lra. ring. }
  assert (HM : opb m w M D).
  { apply (R3_row_column_norm m w M (IZR R * pow2 (scale_ t)) (IZR K * pow2 (scale_ t)) D).
    - apply Rmult_le_pos; [apply sqrt_pos|lra].
    - unfold D. replace (sqrt (IZR (R * K)) * pow2 (scale_ t) * (sqrt (IZR (R * K)) * pow2 (scale_ t))) with
        (sqrt (IZR (R * K)) * sqrt (IZR (R * K)) * (pow2 (scale_ t) * pow2 (scale_ t))) by ring.
      rewrite sqrt_sqrt by (apply IZR_le; nia). rewrite mult_IZR. lra.
    - apply Rmult_le_pos; [apply IZR_le; auto|lra].
    - intros o Ho. rewrite (bsum_ext w _ _ (fun i _ => AM o i)), bsum_scal, row_sum_ok by auto. rewrite Rmult_comm. apply Rmult_le_compat_r; [lra|].
      apply IZR_le, most_ge, in_map, nth_In. lia.
    - intros i Hi. rewrite (bsum_ext m _ (fun o => pow2 (scale_ t) * Rabs (IZR (look (nth o (sparse t) []) i)))) by (intros; apply AM).
      rewrite bsum_scal, <- Em, column_sum_ok, Rmult_comm. apply Rmult_le_compat_r; [lra|]. apply IZR_le, most_ge.
      unfold build. apply in_map, in_seq. lia. }
  destruct (R3_mapped G size dom m w M M (fun _ _ => 0) D v J HM) as [J1 J2]; auto.
  { intros o i _ _. replace (M o i - M o i) with 0 by ring. rewrite Rabs_R0. lra. }
  eexists. split; [exact J1|]. split; [|exact J2].
  split; [|split; [|split; [|split; [|split]]]]; simpl.
  - apply mul_ok; auto.
  - apply (row1_ok _ (fun i => D * n1 J i)). intros; apply mul_ok; auto.
  - apply (table2_ok _ (fun i j => D * n2 J i j)). intros; apply mul_ok; auto.
  - split; [now rewrite map_length|]. intros o Ho. set (h := fun r => mul u (sparse_dot r (kc C))). rewrite (nth_indep _ _ (h [])) by (rewrite map_length; lia). rewrite map_nth. unfold h.
    eapply cont_eq; [apply mul_ok; [exact U|apply (sparse_dot_ok w); [apply Hrow; auto|exact Sc]]|]. unfold dot. rewrite <- bsum_scal. apply bsum_ext; intros. unfold M. simpl. ring.
  - split; [now rewrite map_length|]. intros o Ho. set (h := fun r => mul u (sparse_dot (absolute r) (kr C))). rewrite (nth_indep _ _ (h [])) by (rewrite map_length; lia). rewrite map_nth. unfold h.
    eapply cont_eq; [apply mul_ok; [exact U|apply (sparse_dot_ok w); [rewrite ascending_absolute; auto|exact Sr]]|]. rewrite <- bsum_scal. apply bsum_ext; intros i _.
    rewrite AM, look_absolute. ring.
  - apply mul_ok; auto.
Qed.
Lemma oplus_ok disj a b x y : cont a x -> cont b y -> cont (oplus_ disj a b) (oplus disj x y).
Proof. intros Ha Hb. destruct disj; simpl; [apply root_ok, add_ok; apply mul_ok; auto|apply add_ok; auto]. Qed.
Lemma sum_ok m disj a b J K (Z Y : nat -> Prop) A B : (disj = true -> forall o, (o < m)%nat -> Z o \/ Y o) ->
  jet_on m a J -> vanishes dom Z a J m -> stands m A J -> jet_on m b K -> vanishes dom Y b K m -> stands m B K ->
  exists L, jet_on m (sum_value a b) L /\ vanishes dom (fun o => Z o /\ Y o) (sum_value a b) L m /\ stands m (sum_step G second disj A B) L.
Proof.
  intros Hd Ha Za (A0 & A1 & A2 & Ac & Ar & Ab) Hb Zb (B0 & B1 & B2 & Bc & Br & Bb).
  destruct (R3_sum G size dom m disj a b J K Z Y Hd Ha Za Hb Zb) as [L1 L2]. eexists. split; [exact L1|]. split; [exact L2|].
  split; [|split; [|split; [|split; [|split]]]]; simpl; try (apply oplus_ok; auto).
  - apply (row1_ok _ (fun i => oplus disj (n1 J i) (n1 K i))). intros; apply oplus_ok; auto.
  - apply (table2_ok _ (fun i j => oplus disj (n2 J i j) (n2 K i j))). intros; apply oplus_ok; auto.
  - apply (holds_map2 add Rplus); auto using add_ok.
  - apply (holds_map2 add Rplus); auto using add_ok.
Qed.
Definition zero_jet : jet := {| n0 := 0; n1 := fun _ => 0; n2 := fun _ _ => 0; centre := fun _ => 0; radius := fun _ => 0; ball := 0 |}.
Lemma nil_ok m : jet_on m (constant_value (fun _ => 0)) zero_jet /\ vanishes dom (fun _ => True) (constant_value (fun _ => 0)) zero_jet m /\ stands m (nil_jet G second m) zero_jet.
Proof.
  assert (Z1 : forall u, sum1 G size (fun _ => 0) u = 0) by (intros; unfold sum1; rewrite (bsum_ext _ _ (fun _ => 0)), bsum_0; auto; intros; ring).
  assert (Z2 : forall u w, sum2 G size (fun _ _ => 0) u w = 0).
  { intros. unfold sum2. rewrite (bsum_ext _ _ (fun _ => 0)), bsum_0; auto. intros. rewrite (bsum_ext _ _ (fun _ => 0)), bsum_0; auto. intros; ring. }
  split; [|split].
  - split; [|split; [|split; [|split]]]; simpl; intros; rewrite ?Z1, ?Z2, ?nrm_0; try lra.
    + exists (fun _ => 0). rewrite nrm_0. split; [lra|]. intros k _. replace (0 - 0 - 0) with 0 by ring. rewrite Rabs_R0. lra.
    + rewrite (nrm_ext m _ (fun _ => 0)), nrm_0 by (intros; ring). lra.
  - split; simpl; auto. intros p Hp. exists (fun _ => 0). rewrite nrm_0. split; [lra|]. split; auto. intros k _. replace (0 - 0 - 0) with 0 by ring. rewrite Rabs_R0. lra.
  - split; [|split; [|split; [|split; [|split]]]]; simpl; auto using zero_ok.
    + apply (row1_ok (fun _ => I.zero) (fun _ => 0)); auto using zero_ok.
    + apply (table2_ok (fun _ _ => I.zero) (fun _ _ => 0)); auto using zero_ok.
    + apply holds_build. auto using zero_ok.
    + apply holds_build. auto using zero_ok.
Qed.
Lemma shift_ok m t v C J : jet_on m v J -> stands m C J -> exists L, jet_on m (sum_value v (constant_value (dvec t))) L /\ stands m (shift_step m t C) L.
Proof.
  intros HJ (S0 & S1 & S2 & Sc & Sr & Sb).
  assert (HT : holds m (build m (fun o => num (nth o t (0%Z, 0%Z)))) (dvec t)) by (apply holds_build; intros; apply num_ok).
  assert (HS : jet_on m (sum_value v (constant_value (dvec t))) (shifted_jet m (dvec t) (fun _ => 0) J)).
  { apply R3_shifted; auto. intros. replace (dvec t o - dvec t o) with 0 by ring. rewrite Rabs_R0. lra. }
  pose proof HS as (N0 & _). pose proof (enclosure_size G size dom m _ _ HS) as NE.
  assert (HC : holds m (map2 add (kc C) (build m (fun o => num (nth o t (0%Z, 0%Z))))) (fun o => centre J o + dvec t o)) by (apply (holds_map2 add Rplus); auto using add_ok).
  assert (HX : exists x, cont (k0 (shift_step m t C)) x /\ forall p, dom p -> nrm m (at_ (sum_value v (constant_value (dvec t))) p) <= x).
  { simpl. destruct (smaller_ok (enclosure_norm (map2 add (kc C) (build m (fun o => num (nth o t (0%Z, 0%Z))))) (kr C) (kb C)) (add (k0 C) (norm (build m (fun o => num (nth o t (0%Z, 0%Z))))))) as [-> | ->].
    - eexists. split; [apply (norm_map2_ok m _ _ _ (fun o => centre J o + dvec t o) (fun o => radius J o + 0) (ball J)); auto|exact NE].
      apply (holds_ext m _ (radius J)); auto. intros; ring.
    - eexists. split; [apply add_ok; [exact S0|apply (norm_ok m); exact HT]|]. intros p Hp. eapply Rle_trans; [apply N0; auto|]. simpl. apply Rplus_le_compat_l.
      apply Req_le. rewrite <- (nrm_abs m (dvec t)). apply nrm_ext; intros; ring. }
  destruct HX as (x & Hx & Hb). exists (resized (shifted_jet m (dvec t) (fun _ => 0) J) x). split; [apply has_jet_resized; auto|].
  split; [exact Hx|]. split; [|split; [|split; [|split]]]; simpl; auto. apply (holds_ext m _ (radius J)); auto. intros; ring.
Qed.

(* activations *)
Lemma spread_ok ci ri x r t : cont ci x -> cont ri r -> Rabs (t - x) <= r -> cont (spread ci ri) t.
Proof.
  intros Hc Hr Ht. apply Rabs_le_between in Ht. apply (cont_convex _ (x - r) t (x + r)); [apply join_ok; left; apply sub_ok; auto|apply join_ok; right; apply add_ok; auto|lra].
Qed.
Lemma nth_map2 {A B C} (h : A -> B -> C) a b k da db dc n : length a = n -> length b = n -> (k < n)%nat -> nth k (map2 h a b) dc = h (nth k a da) (nth k b db).
Proof. intros Ha Hb Hk. apply map2_nth; [now rewrite Ha, Hb|now rewrite Ha]. Qed.
Lemma len_map2 {A B C} (h : A -> B -> C) a b n : length a = n -> length b = n -> length (map2 h a b) = n.
Proof. intros Ha Hb. rewrite map2_length; [exact Ha|now rewrite Ha, Hb]. Qed.
Lemma holds_map_acts (h : act -> itv) (g : act -> R) acts : (forall k, (k < length acts)%nat -> cont (h (nth k acts ATanh)) (g (nth k acts ATanh))) ->
  holds (length acts) (map h acts) (fun k => g (nth k acts ATanh)).
Proof.
  intros H. split; [apply map_length|]. intros k Hk. rewrite (nth_indep _ _ (h ATanh)) by (rewrite map_length; auto). rewrite map_nth. auto.
Qed.
Lemma elementwise_ok acts boxed v C J C' reg : elementwise_step G second acts boxed C = Some (C', reg) -> jet_on (length acts) v J -> stands (length acts) C J ->
  let f := fun k => activation_of (nth k acts ATanh) in
  (forall k, (k < length acts)%nat -> differentiable (f k)) /\
  (reg = true -> forall p, dom p -> forall k, (k < length acts)%nat -> ~ kink (f k) (at_ v p k)) /\
  exists J', jet_on (length acts) (activation_value f v) J' /\ stands (length acts) C' J'.
Proof.
  intros H HJ (S0 & S1 & S2 & Sc & Sr & Sb) f. set (n := length acts) in *. unfold elementwise_step in H.
  set (all := map2 (fun c0 r => spread c0 (add r (kb C))) (kc C) (kr C)) in *.
  set (images := if boxed then map2 image acts all else map2 image acts (map2 spread (kc C) (kr C))) in *.
  set (mids := map (fun i => let x := I.midpoint i in I.bnd x x) images) in *.
  set (gaps := map2 (fun i x => I.abs (sub i x)) images mids) in *.
  destruct (_ && _) eqn:E in H; [|discriminate]. apply some_pair in H as [E1 E2]. subst C' reg.
  apply andb_prop in E as [E Em]. apply andb_prop in E as [Ea Eg].
  assert (Lc : length (kc C) = n) by apply Sc. assert (Lr : length (kr C) = n) by apply Sr.
  assert (Lall : length all = n) by (apply len_map2; auto).
  assert (Lim : length images = n) by (unfold images; destruct boxed; apply len_map2; auto; apply len_map2; auto).
  assert (Lmid : length mids = n) by (unfold mids; now rewrite map_length).
  assert (Lgap : length gaps = n) by (apply len_map2; auto).
  assert (Hall : forall k, (k < n)%nat -> forall t, inside J k t -> cont (nth k all I.nai) t).
  { intros k Hk t Ht. unfold all. rewrite (nth_map2 _ _ _ k I.nai I.nai I.nai n) by auto. apply (spread_ok _ _ (centre J k) (radius J k + ball J)); auto; [apply Sc; auto|].
    apply add_ok; auto. apply Sr; auto. }
  assert (Hall_ok : forall k, (k < n)%nat -> allowed (nth k acts ATanh) = true) by (intros k Hk; rewrite forallb_forall in Ea; apply Ea, nth_In; auto).
  assert (Hact : forall k, (k < n)%nat -> constants (f k) (slope_real (nth k acts ATanh)) (bend_real (nth k acts ATanh))).
  { intros k Hk. apply act_constants, Hall_ok; auto. }
  assert (Hmid : forall k, (k < n)%nat -> cont (nth k mids I.nai) (top_value (nth k mids I.nai))).
  { intros k Hk. rewrite forallb_forall in Em. assert (X : bounded (nth k mids I.nai) = true) by (apply Em, nth_In; rewrite Lmid; auto).
    destruct (top_ok _ X) as [T _]. revert T. unfold mids. set (h := fun i => _). assert (Hi : (k < length images)%nat) by (rewrite Lim; exact Hk). rewrite (nth_indep _ _ (h I.nai)) by (rewrite map_length; exact Hi). rewrite map_nth.
    unfold h, I.bnd. Transparent top. simpl. Opaque top. auto. }
  set (cr := fun k => top_value (nth k mids I.nai)). set (rr := fun k => top_value (nth k gaps I.nai)).
  assert (Hgap : forall k, (k < n)%nat -> cont (top (nth k gaps I.nai)) (rr k) /\ forall y, cont (nth k images I.nai) y -> Rabs (y - cr k) <= rr k).
  { intros k Hk. rewrite forallb_forall in Eg. assert (X : bounded (nth k gaps I.nai) = true) by (apply Eg, nth_In; rewrite Lgap; auto).
    destruct (top_ok _ X) as [T1 T2]. split; auto. intros y Hy. apply T2. unfold gaps. rewrite (nth_map2 _ _ _ k I.nai I.nai I.nai n) by auto. apply abs_ok, sub_ok; [exact Hy|exact (Hmid k Hk)]. }
  set (B := bmax n (fun k => slope_real (nth k acts ATanh))). set (Cb := bmax n (fun k => bend_real (nth k acts ATanh))).
  assert (HB : cont (largest (map slope_of acts)) B) by (apply largest_ok, holds_map_acts; intros; apply slope_ok).
  assert (HC : cont (largest (map bend_of acts)) Cb) by (apply largest_ok, holds_map_acts; intros; apply bend_ok).
  assert (B0 : 0 <= B) by apply bmax_nonneg. assert (C0 : 0 <= Cb) by apply bmax_nonneg.
  assert (Bk : forall k, (k < n)%nat -> slope_real (nth k acts ATanh) <= B) by (intros k Hk; apply (bmax_ge n (fun k => slope_real (nth k acts ATanh))); auto).
  assert (Ck : forall k, (k < n)%nat -> bend_real (nth k acts ATanh) <= Cb) by (intros k Hk; apply (bmax_ge n (fun k => bend_real (nth k acts ATanh))); auto).
  assert (Hlip : forall k s t, (k < n)%nat -> Rabs (phi (f k) s - phi (f k) t) <= B * Rabs (s - t)).
  { intros k s t Hk. eapply Rle_trans; [apply (lipschitz _ _ _ (Hact k Hk))|]. apply Rmult_le_compat_r; [apply Rabs_pos|auto]. }
  split; [intros k Hk; apply (derivatives _ _ _ (Hact k Hk))|]. split.
  { intros Hreg p Hp k Hk Hkink. pose proof (z_inside G size dom n v J HJ p k Hp Hk) as Hz. pose proof (Hall k Hk _ Hz) as Ht.
    rewrite forallb_forall in Hreg. assert (X : clear (nth k acts ATanh) (nth k all I.nai) = true).
    { apply Hreg. rewrite <- (nth_map2 clear acts all k ATanh I.nai true n) by auto. apply nth_In. rewrite (len_map2 clear acts all n); auto. }
    exact (clear_ok _ _ _ X Ht Hkink). }
  set (bl := if boxed then I.zero else mul (largest (map slope_of acts)) (kb C)) in *.
  set (rho := if boxed then 0 else B * ball J).
  assert (Hbl : cont bl rho) by (unfold bl, rho; destruct boxed; [apply zero_ok|apply mul_ok; auto]).
  assert (Him : image_of_box n f J B cr rr rho \/ image_of_all n f J cr rr rho).
  { unfold rho, images in *. destruct boxed; [right|left]; (split; [reflexivity|]); intros k t Hk Ht; apply (Hgap k Hk).
    - rewrite (nth_map2 _ _ _ k ATanh I.nai I.nai n) by auto. apply image_ok; auto.
    - rewrite (nth_map2 _ _ _ k ATanh I.nai I.nai n); auto; [|apply len_map2; auto]. apply image_ok; auto. rewrite (nth_map2 _ _ _ k I.nai I.nai I.nai n) by auto.
      apply (spread_ok _ _ (centre J k) (radius J k)); auto; [apply Sc; auto|apply Sr; auto]. }
  assert (Hcr : holds n mids cr) by (split; auto).
  assert (Hrr : holds n (map top gaps) rr).
  { split; [now rewrite map_length|]. intros k Hk. assert (Hg : (k < length gaps)%nat) by (rewrite Lgap; exact Hk). rewrite (nth_indep _ _ (top I.nai)) by (rewrite map_length; exact Hg). rewrite map_nth. apply (Hgap k Hk). }
  match goal with |- context [least ?x ?y] => set (first_ := x) in *; set (others := y) in * end.
  destruct (least_ok (fun x => forall p, dom p -> nrm n (at_ (activation_value f v) p) <= x) others first_) as (x & Hx & Hxb).
  { intros i [-> | Hi]; [|destruct Hi as [<- | Hi]].
    - exists (nrm n (fun k => Rabs (cr k) + rr k) + rho). split; [apply norm_map2_ok; auto|]. intros p Hp. apply enclosed_norm.
      apply (R4_enclosure G size dom n f v J B B0 HJ) with (C := Cb) || apply (R4_enclosure G size dom n f v J B B0 HJ); auto.
    - exists (nrm n (fun k => phi (f k) 0) + B * n0 J). split.
      + apply add_ok; [|apply mul_ok; auto]. apply norm_ok. apply (holds_map_acts (fun a => image a I.zero) (fun a => phi (activation_of a) 0)). intros k Hk. apply image_ok; auto using zero_ok.
      + apply (R4_by_slope G size dom n f v J B B0 HJ). auto.
    - revert Hi. destruct (forallb bounded_act acts) eqn:Eb; intros Hi; [|destruct Hi]. destruct Hi as [<- | Hi]; [|destruct Hi]. exists (nrm n (fun k => range_real (nth k acts ATanh))). split.
      + apply norm_ok. apply (holds_map_acts range_of range_real). intros; apply range_ok.
      + apply (R4_by_range dom n f v (fun k => range_real (nth k acts ATanh))). intros k t Hk. rewrite forallb_forall in Eb. apply act_bounded; auto. apply Eb, nth_In; auto. }
  exists (activation_jet B Cb J x cr rr rho). split.
  - apply R4_elementwise_activation; auto.
    + intros k t Hk _. eapply Rle_trans; [apply (slope _ _ _ (Hact k Hk))|auto].
    + intros k t Hk _. eapply Rle_trans; [apply (bend _ _ _ (Hact k Hk))|auto].
  - split; [exact Hx|]. split; [|split; [|split; [|split]]]; simpl; auto.
    + apply (row1_ok _ (fun i => B * n1 J i)). intros; apply mul_ok; auto.
    + apply (table2_ok _ (fun i j => B * n2 J i j + Cb * (n1 J i * n1 J j))). intros; apply add_ok; apply mul_ok; auto. apply mul_ok; auto.
Qed.
Lemma product_ok n v w C K J L C' : product_step G second C K = Some C' -> jet_on n v J -> stands n C J -> jet_on n w L -> stands n K L ->
  exists J', jet_on n (product_value v w) J' /\ stands n C' J'.
Proof.
  intros H HJ (S0 & S1 & S2 & Sc & Sr & Sb) HL (T0 & T1 & T2 & Tc & Tr & Tb). unfold product_step in H.
  set (tops := largest (map2 (fun c r => add (I.abs c) r) (kc C) (kr C))) in *. set (topt := largest (map2 (fun c r => add (I.abs c) r) (kc K) (kr K))) in *.
  destruct (_ && _) eqn:E in H; [|discriminate]. apply some_inv in H. subst C'.
  apply andb_prop in E as [E E4]. apply andb_prop in E as [E E3]. apply andb_prop in E as [E1 E2].
  apply (nonneg_ok _ _ E1) in S0 as P1. apply (nonneg_ok _ _ E2) in T0 as P2. apply (nonneg_ok _ _ E3) in Sb as P3. apply (nonneg_ok _ _ E4) in Tb as P4.
  set (ts := bmax n (fun k => Rabs (centre J k) + radius J k)). set (tt_ := bmax n (fun k => Rabs (centre L k) + radius L k)).
  assert (HS : cont tops ts).
  { apply largest_ok. apply (holds_map2 (fun c0 r => add (I.abs c0) r) (fun x y => Rabs x + y)); auto. intros; apply add_ok; auto; apply abs_ok; auto. }
  assert (HT : cont topt tt_).
  { apply largest_ok. apply (holds_map2 (fun c0 r => add (I.abs c0) r) (fun x y => Rabs x + y)); auto. intros; apply add_ok; auto; apply abs_ok; auto. }
  assert (ts0 : 0 <= ts) by apply bmax_nonneg. assert (tt0 : 0 <= tt_) by apply bmax_nonneg.
  assert (Gs : forall k, (k < n)%nat -> Rabs (centre J k) + radius J k <= ts) by (intros k Hk; apply (bmax_ge n (fun k => Rabs (centre J k) + radius J k)); auto).
  assert (Gt : forall k, (k < n)%nat -> Rabs (centre L k) + radius L k <= tt_) by (intros k Hk; apply (bmax_ge n (fun k => Rabs (centre L k) + radius L k)); auto).
  assert (HA : exists a, cont (smaller (add tops (kb C)) (k0 C)) a /\ 0 <= a /\ forall p k, dom p -> (k < n)%nat -> Rabs (at_ v p k) <= a).
  { destruct (smaller_ok (add tops (kb C)) (k0 C)) as [-> | ->].
    - exists (ts + ball J). split; [apply add_ok; auto|]. split; [lra|]. apply (R12_top G size dom n v J _ HJ). left. intros k Hk. specialize (Gs k Hk). lra.
    - exists (n0 J). split; auto. split; auto. apply (R12_top G size dom n v J _ HJ). right. lra. }
  assert (HB : exists a, cont (smaller (add topt (kb K)) (k0 K)) a /\ 0 <= a /\ forall p k, dom p -> (k < n)%nat -> Rabs (at_ w p k) <= a).
  { destruct (smaller_ok (add topt (kb K)) (k0 K)) as [-> | ->].
    - exists (tt_ + ball L). split; [apply add_ok; auto|]. split; [lra|]. apply (R12_top G size dom n w L _ HL). left. intros k Hk. specialize (Gt k Hk). lra.
    - exists (n0 L). split; auto. split; auto. apply (R12_top G size dom n w L _ HL). right. lra. }
  destruct HA as (a & HA & A0 & HAb). destruct HB as (b & HB & B0 & HBb).
  set (ai := smaller (add tops (kb C)) (k0 C)) in *. set (bi := smaller (add topt (kb K)) (k0 K)) in *.
  set (cc := map2 mul (kc C) (kc K)) in *.
  set (rr := map2 add (map2 add (map2 (fun x y => mul (I.abs x) y) (kc C) (kr K)) (map2 (fun x y => mul x (I.abs y)) (kr C) (kc K))) (map2 mul (kr C) (kr K))) in *.
  set (bl := add (add (mul tops (kb K)) (mul topt (kb C))) (mul (kb C) (kb K))) in *.
  assert (Hcc : holds n cc (fun k => centre J k * centre L k)) by (apply (holds_map2 mul Rmult); auto using mul_ok).
  assert (Hrr : holds n rr (fun k => Rabs (centre J k) * radius L k + radius J k * Rabs (centre L k) + radius J k * radius L k)).
  { apply (holds_map2 add Rplus); auto using add_ok; [|apply (holds_map2 mul Rmult); auto using mul_ok]. apply (holds_map2 add Rplus); auto using add_ok.
    - apply (holds_map2 (fun x y => mul (I.abs x) y) (fun x y => Rabs x * y)); auto. intros; apply mul_ok; auto; apply abs_ok; auto.
    - apply (holds_map2 (fun x y => mul x (I.abs y)) (fun x y => x * Rabs y)); auto. intros; apply mul_ok; auto; apply abs_ok; auto. }
  assert (Hbl : cont bl (ts * ball L + tt_ * ball J + ball J * ball L)) by (repeat apply add_ok; apply mul_ok; auto).
  destruct (least_ok (fun x => a * n0 L <= x \/ b * n0 J <= x \/ nrm n (fun k => Rabs (centre J k * centre L k) + (Rabs (centre J k) * radius L k + radius J k * Rabs (centre L k) + radius J k * radius L k))
     + (ts * ball L + tt_ * ball J + ball J * ball L) <= x) [mul ai (k0 K); mul bi (k0 C)] (enclosure_norm cc rr bl)) as (x & Hx & Hxb).
  { intros i [-> | [<- | [<- | []]]].
    - eexists. split; [apply (norm_map2_ok n); eauto|]. right; right; lra.
    - exists (a * n0 L). split; [apply mul_ok; auto|left; lra].
    - exists (b * n0 J). split; [apply mul_ok; auto|right; left; lra]. }
  exists (product_jet J L a b ts tt_ x). split; [apply R12_product; auto|].
  split; [exact Hx|]. split; [|split; [|split; [|split]]]; simpl; auto.
  - apply (row1_ok _ (fun i => b * n1 J i + a * n1 L i)). intros; apply add_ok; apply mul_ok; auto.
  - apply (table2_ok _ (fun i j => b * n2 J i j + a * n2 L i j + (n1 J i * n1 L j + n1 J j * n1 L i))). intros; apply add_ok; apply add_ok; apply mul_ok; auto.
Qed.
End Sound.

Section RunSound.
Variables (c : cnetwork) (d : cinputs) (m : cparameters) (second : bool).
Let N := network_of c.
Let dom := in_domain N (stored_of c) (inputs_of d) (parameters_of m).
Let G := length (cgroups c).
Definition known (st : state) (v : nat -> value) (lens : nat -> nat) :=
  forall j n C, nth_error st j = Some (n, C) -> lens j = n /\ exists J, has_jet G (sizes N) dom n (v j) J /\ stands c n C J.
Lemma reach_ok g p : (1 <= g <= G)%nat -> dom p -> if fst (reach_of m g) then forall k, (k < sizes N g)%nat -> Rabs (of_group g (stored_of c) p k) <= real (snd (reach_of m g))
  else nrm (sizes N g) (of_group g (stored_of c) p) <= real (snd (reach_of m g)).
Proof.
  intros Hg [_ H]. unfold reach_of, near, parameters_of in *. destruct m as [r|r|r]; simpl.
  - apply (H g). exact Hg.
  - eapply Rle_trans; [|exact H]. unfold nrm. apply sqrt_le_1_alt. destruct g as [|j]; [lia|].
    apply (bsum_term (groups N) (fun j => nrm2 (sizes N (S j)) (of_group (S j) (stored_of c) p)) j); [simpl in *; lia|]. intros; apply nrm2_nonneg.
  - intros k Hk. apply (H g k); auto.
Qed.
Lemma terms_ok w st v lens : known st v lens -> forall ts C, terms_step c second w st ts = Some C ->
  (forall t, In t (map term_of ts) -> lens (from t) = width t) /\
  exists J, has_jet G (sizes N) dom w (terms_value (map term_of ts) v) J /\ stands c w C J /\
    vanishes dom (fun o => forall t, In t ts -> zero_rows t o) (terms_value (map term_of ts) v) J w.
Proof.
  intros HK. induction ts as [|t r IH]; intros C H; cbn [terms_step] in H.
  - apply some_inv in H. subst C. destruct (nil_ok c second dom w) as (A & B & D). split; [intros t []|]. exists zero_jet. split; [exact A|]. split; [exact D|].
    destruct B as [B1 B2]. split; [intros o _; apply B1; exact Logic.I|]. intros p Hp. destruct (B2 p Hp) as (q & Q1 & Q2 & Q3). exists q. auto.
  - destruct (nth_error st (source t)) as [[n CJ]|] eqn:Es; [|discriminate]. destruct (terms_step c second w st r) as [CK|] eqn:Er; [|discriminate].
    destruct (term_step (length (cgroups c)) second w t n CJ) as [CL|] eqn:Et; [|discriminate]. apply some_inv in H. subst C.
    destruct (HK _ _ _ Es) as (Hl & J & HJ & SJ). destruct (term_ok c second dom w t n (v (source t)) CJ J CL Et HJ SJ) as (Hw & L & HL & SL & VL).
    destruct (IH CK eq_refl) as (Hlens & K & HKj & SK & VK). split.
    + intros t' [<- | Ht']; auto. simpl. rewrite Hl. exact Hw.
    + destruct (sum_ok c second dom w (apart w t r) (mapped_value (width (term_of t)) (matrix (term_of t)) (v (source t))) (terms_value (map term_of r) v) L K (zero_rows t) (fun o => forall t', In t' r -> zero_rows t' o) CL CK) as (X & X1 & X2 & X3); auto.
      * intros Ha o Ho. unfold apart in Ha. rewrite forallb_forall in Ha. assert (Hin : In o (seq 0 w)) by (apply in_seq; lia). specialize (Ha o Hin).
        apply orb_prop in Ha as [Ha|Ha]; [left; now apply empty_row_ok|right]. intros t' Ht'. rewrite forallb_forall in Ha. apply empty_row_ok. auto.
      * exists X. split; [exact X1|]. split; [exact X3|]. destruct X2 as [Y1 Y2]. split.
        -- intros o Ho. apply Y1. split; [apply Ho; left; auto|intros t' Ht'; apply Ho; right; auto].
        -- intros p Hp. destruct (Y2 p Hp) as (q & Q1 & Q2 & Q3). exists q. split; auto. split; auto.
           intros o Ho. apply Q2. split; [apply Ho; left; auto|intros t' Ht'; apply Ho; right; auto].
Qed.
Lemma node_ok st v lens nd n C reg : known st v lens -> node_step c m second st nd = Some (n, (C, reg)) ->
  node_fits (node_of nd) lens /\ length_of (node_of nd) = n /\
  (exists J, has_jet G (sizes N) dom n (node_value (node_of nd) v) J /\ stands c n C J) /\
  (reg = true -> forall p, dom p -> regular_node (node_of nd) (fun j => at_ (v j) p)).
Proof.
  intros HK H. destruct nd as [h k w g first b sh al be nu aug|w ts t|h acts boxed|a b k]; cbn [node_step] in H.
  - destruct (nth_error st h) as [[n' CJ]|] eqn:Eh; [|discriminate]. destruct (_ && _) eqn:E in H; [|discriminate].
    destruct (affine_step _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _) as [K|] eqn:Ea in H; [|discriminate]. apply some_pair in H as [-> E2]. apply (f_equal Some) in E2. apply some_pair in E2 as [<- <-].
    apply andb_prop in E as [E E3]. apply andb_prop in E as [E1 E2]. apply Nat.eqb_eq in E1. apply Nat.leb_le in E2, E3. subst n'.
    destruct (HK _ _ _ Eh) as (Hl & J & HJ & SJ). split; [exact Hl|]. split; [reflexivity|]. split; [|simpl; auto].
    apply (affine_ok c second dom (fst (reach_of m g)) (snd (reach_of m g)) k w g first b sh al be nu aug (v h) CJ J K); auto. intros p Hp. apply reach_ok; auto.
  - destruct (terms_step c second w st ts) as [CJ|] eqn:Et; [|discriminate]. apply some_pair in H as [-> E2]. apply (f_equal Some) in E2. apply some_pair in E2 as [<- <-].
    destruct (terms_ok w st v lens HK ts CJ Et) as (Hl & J & HJ & SJ & _). split; [exact Hl|]. split; [reflexivity|]. split; [|simpl; auto].
    apply (shift_ok c dom w t _ CJ J HJ SJ).
  - destruct (nth_error st h) as [[n' CJ]|] eqn:Eh; [|discriminate]. destruct (Nat.eqb_spec n' (length acts)) as [->|]; [|discriminate].
    destruct (elementwise_step _ _ _ _ _) as [[K r]|] eqn:Ee in H; [|discriminate]. apply some_pair in H as [-> E2]. apply (f_equal Some) in E2. apply some_pair in E2 as [<- <-].
    destruct (HK _ _ _ Eh) as (Hl & J & HJ & SJ). destruct (elementwise_ok c second dom acts boxed (v h) CJ J K r Ee HJ SJ) as (D & Rg & X).
    split; [split; auto|]. split; [reflexivity|]. split; auto.
  - destruct (nth_error st a) as [[ka CA]|] eqn:Ea; [|discriminate]. destruct (nth_error st b) as [[kb_ CB]|] eqn:Eb; [|discriminate].
    destruct (Nat.eqb_spec ka k) as [->|]; [|discriminate]. destruct (Nat.eqb_spec kb_ k) as [->|]; [|discriminate]. simpl andb in H.
    destruct (product_step _ _ _ _) as [K|] eqn:Ep in H; [|discriminate]. apply some_pair in H as [-> E2]. apply (f_equal Some) in E2. apply some_pair in E2 as [<- <-].
    destruct (HK _ _ _ Ea) as (La & J & HJ & SJ). destruct (HK _ _ _ Eb) as (Lb & L & HL & SL). split; [split; auto|]. split; [reflexivity|]. split; [|simpl; auto].
    apply (product_ok c second dom k (v a) (v b) CA CB J L K Ep); auto.
Qed.
Lemma known_app st v lens nd n C J : known st v lens -> has_jet G (sizes N) dom n (node_value (node_of nd) v) J -> stands c n C J -> length_of (node_of nd) = n ->
  known (st ++ [(n, C)]) (set v (length st) (node_value (node_of nd) v)) (set lens (length st) (length_of (node_of nd))).
Proof.
  intros HK HJ SJ Hn j k D H. unfold set. destruct (Nat.eqb_spec j (length st)) as [->|Hj].
  - rewrite nth_error_app2, Nat.sub_diag in H by lia. simpl in H. apply some_pair in H as [-> ->]. split; auto. exists J. auto.
  - apply HK. rewrite nth_error_app1 in H; auto. assert (j < length (st ++ [(n, C)]))%nat by (apply nth_error_Some; rewrite H; discriminate).
    rewrite app_length in *. simpl in *. lia.
Qed.
Lemma run_ok nds : forall st v lens smooth st' smooth', known st v lens -> run_steps c m second st smooth nds = Some (st', smooth') ->
  fits_run (map node_of nds) (length st) lens /\
  known st' (run_value (map node_of nds) (length st) v) (lengths (map node_of nds) (length st) lens) /\
  (smooth' = true -> smooth = true /\ forall p, dom p -> regular_run p (map node_of nds) (length st) (fun j => at_ (v j) p)).
Proof.
  induction nds as [|nd rest IH]; intros st v lens smooth st' smooth' HK H; cbn [run_steps] in H.
  - apply some_pair in H as [-> ->]. simpl. auto.
  - destruct (node_step c m second st nd) as [[n [C reg]]|] eqn:En; [|discriminate].
    destruct (node_ok st v lens nd n C reg HK En) as (Hf & Hn & (J & HJ & SJ) & Hr).
    pose proof (known_app st v lens nd n C J HK HJ SJ Hn) as HK'. destruct (IH _ _ _ _ _ _ HK' H) as (F & K & R).
    rewrite app_length in *. simpl length in *. rewrite Nat.add_1_r in *. simpl. split; [split; auto|]. split; [exact K|].
    intros Hs. destruct (R Hs) as [R1 R2]. apply andb_prop in R1 as [R1 R3]. split; auto. intros p Hp. split; [apply Hr; auto|].
    specialize (R2 p Hp). rewrite set_at, node_at in R2. exact R2.
Qed.
Lemma at_most_ok x K i k : at_most i k = true -> cont i x -> cont k K -> x <= K.
Proof. intros H Hi Hk. pose proof (nonneg_ok _ _ H (sub_ok _ _ _ _ Hk Hi)). lra. Qed.
Lemma ratio_ok K : cont (ratio K) (IZR (fst K) / IZR (Zpos (snd K))).
Proof. apply div_ok; [|apply int_ok|apply int_ok]. apply IZR_neq. discriminate. Qed.
Lemma hessian_ok_ok n C J y H h : stands c n C J -> cont h H -> hessian_ok c C y h = true ->
  let Y := fun i => IZR (nth i y 0%Z) in
  (forall i, (i < G)%nat -> 0 < Y i) /\ (forall i j, (i < G)%nat -> (j < G)%nat -> 0 <= n2 J (S i) (S j)) /\
  (forall i, (i < G)%nat -> bsum G (fun j => n2 J (S i) (S j) * Y j) <= H * Y i) /\ (forall j, (j < G)%nat -> bsum G (fun i => n2 J (S i) (S j) * Y i) <= H * Y j).
Proof.
  intros (_ & _ & S2 & _) Hh Hy Y. unfold hessian_ok in Hy. rewrite forallb_forall in Hy.
  assert (X : forall i, (i < G)%nat -> 0 < Y i /\ bsum G (fun j => n2 J (S i) (S j) * Y j) <= H * Y i /\ bsum G (fun j => n2 J (S j) (S i) * Y j) <= H * Y i /\ forall j, (j < G)%nat -> 0 <= n2 J (S i) (S j)).
  { intros i Hi. assert (Hin : In i (seq 0 (length (cgroups c)))) by (apply in_seq; fold G; lia). specialize (Hy i Hin).
    apply andb_prop in Hy as [Hy H4]. apply andb_prop in Hy as [Hy H3]. apply andb_prop in Hy as [H1 H2]. apply Z.ltb_lt, IZR_lt in H1. split; [exact H1|]. split; [|split].
    - apply (at_most_ok _ _ _ _ H2); [|apply mul_ok; auto; apply int_ok]. apply (total_ok G), holds_build. intros j Hj. apply mul_ok; [apply S2; fold G; lia|apply int_ok].
    - apply (at_most_ok _ _ _ _ H3); [|apply mul_ok; auto; apply int_ok]. apply (total_ok G), holds_build. intros j Hj. apply mul_ok; [apply S2; fold G; lia|apply int_ok].
    - intros j Hj. rewrite forallb_forall in H4. assert (Hjn : In j (seq 0 (length (cgroups c)))) by (apply in_seq; fold G; lia). apply (nonneg_ok _ _ (H4 j Hjn)). apply S2; fold G; lia. }
  split; [intros; apply X; auto|]. split; [intros; apply X; auto|]. split; intros; apply X; auto.
Qed.
End RunSound.

(* What is accepted is true: of each claim marked true, the quantity of this network, on this domain, is at most its bound. *)
Theorem check_sound c d m y claims k q K : nth_error claims k = Some (q, K) -> nth k (check c d m y claims) false = true ->
  claim_of c d m q (IZR (fst K) / IZR (Zpos (snd K))).
Proof.
  intros Hk H. unfold check in H. set (second := existsb _ claims) in *. set (N := network_of c).
  destruct (last_jet c m second d) as [[C smooth]|] eqn:El.
  2:{ exfalso. clear -H. revert k H. induction claims as [|x r IH]; intros [|k] H; simpl in H; try discriminate. apply (IH k H). }
  assert (Hc : claim_ok c C smooth y q (ratio K) = true).
  { assert (Hl : (k < length claims)%nat) by (apply nth_error_Some; rewrite Hk; discriminate).
    set (h := fun q => claim_ok c C smooth y (fst q) (ratio (snd q))) in *. rewrite (nth_indep _ false (h (q, K))) in H by (rewrite map_length; auto). rewrite map_nth in H.
    rewrite (nth_error_nth claims k (q, K) Hk) in H. exact H. }
  clear H. unfold last_jet in El. destruct (dimensions_ok c d) eqn:Ed; [|discriminate].
  destruct (run_steps c m second [(cinputs_ c, input_step (length (cgroups c)) second d)] true (cnodes c)) as [[st sm]|] eqn:Er; [|discriminate].
  destruct (nth_error st (length (cnodes c))) as [[n C']|] eqn:En; [|discriminate]. destruct (Nat.eqb_spec n (coutputs c)) as [->|]; [|discriminate]. apply some_pair in El as [-> ->].
  set (dom := in_domain N (stored_of c) (inputs_of d) (parameters_of m)).
  assert (K0 : known c d m [(cinputs_ c, input_step (length (cgroups c)) second d)] (fun _ => input_value) (fun _ => sizes N O)).
  { intros j n D Hj. destruct j as [|j]; [|destruct j; discriminate]. simpl in Hj. apply some_pair in Hj as [-> ->]. split; [reflexivity|].
    apply (input_ok c second dom d).
    - destruct d; simpl in Ed |- *; [apply andb_prop in Ed as [E1 E2]; apply Nat.eqb_eq in E1, E2; auto|now apply Nat.eqb_eq in Ed].
    - intros p Hp. apply Hp. }
  destruct (run_ok c d m second (cnodes c) _ _ _ _ _ _ K0 Er) as (F & Kn & R).
  destruct (Kn _ _ _ En) as (Hl & J & HJ & SJ).
  assert (Hw : well_formed N).
  { split; [exact F|]. unfold N, network_of. simpl. rewrite map_length. exact Hl. }
  assert (HP : has_jet (groups N) (sizes N) dom (outputs N) (Phi_value N) J).
  { unfold Phi_value, N, network_of. simpl. rewrite map_length. exact HJ. }
  pose proof (ratio_ok K) as HK. pose proof SJ as (S0 & S1 & _).
  destruct q; simpl in Hc; unfold claim_of; cbv zeta; fold N; fold dom.
  - apply (output_proved N (stored_of c) (inputs_of d) (parameters_of m) J HP). apply (at_most_ok _ _ _ _ Hc); auto.
  - apply (input_jacobian_proved N (stored_of c) (inputs_of d) (parameters_of m) J Hw HP). apply (at_most_ok _ _ _ _ Hc); auto. apply S1. lia.
  - apply (parameter_jacobian_proved N (stored_of c) (inputs_of d) (parameters_of m) J Hw HP). apply (at_most_ok _ _ _ _ Hc); auto.
    apply norm_ok, holds_build. intros i Hi. apply S1. simpl. lia.
  - apply andb_prop in Hc as [Hs Hh]. destruct (R Hs) as [_ Hreg]. destruct (hessian_ok_ok c _ C' J y _ _ SJ HK Hh) as (Y1 & Y2 & Y3 & Y4).
    apply (parameter_hessian_proved N (stored_of c) (inputs_of d) (parameters_of m) Hw Hreg).
    apply (R7_rows_and_columns _ _ _ _ _ _ HP (fun i => IZR (nth i y 0%Z))); auto.
  - apply andb_prop in Hc as [Hc Hh]. apply andb_prop in Hc as [Hs H0]. destruct (R Hs) as [_ Hreg].
    pose proof (nonneg_ok _ _ H0 HK) as K1. set (x := IZR (fst K) / IZR (Zpos (snd K))) in *.
    destruct (hessian_ok_ok c _ C' J y (x + x) _ SJ (add_ok _ _ _ _ HK HK) Hh) as (Y1 & Y2 & Y3 & Y4).
    apply (taylor_remainder_proved N (stored_of c) (inputs_of d) (parameters_of m) Hw Hreg (x + x)); [|lra|lra].
    apply (R7_rows_and_columns _ _ _ _ _ _ HP (fun i => IZR (nth i y 0%Z))); auto.
Qed.
