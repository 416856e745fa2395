(* A network of Network.v is a web: each node a stage of its own. Its derivatives solve the web's equations. *)
Require Import Reals Lra Lia Psatz List Bool.
From Coquelicot Require Import Coquelicot.
From Certbound Require Import Vectors Network Jets Affine Rules Graph LocalWeb.
Import ListNotations.
Open Scope R_scope.

Definition parents (nd : node) : list nat := match nd with
  | Affine h _ _ _ _ _ _ => [h] | Linear _ ts _ => map from ts | Elementwise h _ _ => [h] | Product a b _ => [a; b] end.
Definition none := Product 0 0 0.
Definition node_number (nds : list node) i := nth i nds none. (* counted from 0 *)

(* node i makes value i + 1 from the values that its parents name, all before it *)
Definition earlier (nds : list node) next := forall i h, (i < length nds)%nat -> In h (parents (node_number nds i)) -> (h < next + i)%nat.
Lemma node_value_agrees nd (v w : nat -> value) : (forall h, In h (parents nd) -> v h = w h) -> node_value nd v = node_value nd w.
Proof.
  destruct nd as [h n m g l al be|m ts t|h n f|a b n]; simpl; intros H; try now rewrite (H h) by auto.
  - f_equal. induction ts as [|s r IH]; simpl in *; auto. f_equal; [f_equal; auto|auto].
  - rewrite (H a), (H b) by auto. reflexivity.
Qed.
Lemma run_value_before nds : forall next v j, (j < next)%nat -> run_value nds next v j = v j.
Proof.
  induction nds as [|nd r IH]; intros next v j Hj; simpl; auto. rewrite IH by lia. unfold set. destruct (Nat.eqb_spec j next); [lia|reflexivity].
Qed.
Lemma run_value_node nds : forall next v, earlier nds next -> forall i, (i < length nds)%nat ->
  run_value nds next v (next + i)%nat = node_value (node_number nds i) (run_value nds next v).
Proof.
  induction nds as [|nd r IH]; intros next v H i Hi; simpl in Hi; [lia|].
  assert (Hr : earlier r (S next)). { intros k h Hk Hh. specialize (H (S k) h ltac:(simpl; lia) Hh). lia. }
  destruct i as [|i].
  - simpl. rewrite Nat.add_0_r, run_value_before by lia. unfold set at 1. rewrite Nat.eqb_refl. unfold node_number. simpl. apply node_value_agrees. intros h Hh.
    specialize (H O h ltac:(simpl; lia) Hh). rewrite run_value_before by lia. unfold set. destruct (Nat.eqb_spec h next); [lia|reflexivity].
  - simpl run_value. replace (next + S i)%nat with (S next + i)%nat by lia. rewrite IH by (auto; lia). reflexivity.
Qed.

Section Network.
Variable N : network.
Let k := length (nodes N).
Let nd i := node_number (nodes N) i.
Definition values : nat -> value := run_value (nodes N) 1 (fun _ => input_value).
Definition len_of j : nat := match j with O => sizes N O | S i => length_of (nd i) end.
(* parents come before, and lengths fit *)
Definition plain := forall i, (i < k)%nat -> (forall h, In h (parents (nd i)) -> (h <= i)%nat) /\ match nd i with
  | Affine h n _ _ _ _ _ => len_of h = n | Linear _ ts _ => forall t, In t ts -> len_of (from t) = Network.width t
  | Elementwise h n _ => len_of h = n | Product a b n => len_of a = n /\ len_of b = n end.
Hypothesis HN : plain.
Lemma value_node i : (i < k)%nat -> values (S i) = node_value (nd i) values.
Proof.
  intros Hi. apply (run_value_node (nodes N) 1 (fun _ => input_value)); auto. intros j h Hj Hh. destruct (HN j Hj) as [H _]. specialize (H h Hh). lia.
Qed.
Lemma value_input : values 0 = input_value.
Proof. unfold values. now rewrite run_value_before by lia. Qed.

(* ports 2 j and 2 j + 1 of stage j, the second for a product; site j the affine node that makes value j *)
Definition first_port r := Nat.even r.
Definition identity_if (b : bool) (v : vec) : vec := if b then v else fun _ => 0.
Definition terms_from (ts : list term) l (v : vec) : vec := fun o =>
  fold_right (fun t s => (if Nat.eqb (from t) l then dot (Network.width t) (matrix t o) v else 0) + s) 0 ts.
Definition K_of r l (v : vec) : vec := match Nat.div2 r with O => fun _ => 0 | S i =>
  if Nat.ltb l (S i) then match nd i with
  | Affine _ _ _ _ _ _ _ => fun _ => 0
  | Linear _ ts _ => if first_port r then terms_from ts l v else fun _ => 0
  | Elementwise h _ _ => identity_if (first_port r && Nat.eqb l h) v
  | Product a b _ => identity_if (Nat.eqb l (if first_port r then a else b)) v end else fun _ => 0 end.
Definition is_affine i := match nd i with Affine _ _ _ _ _ _ _ => true | _ => false end.
Definition M_of r s (v : vec) : vec := identity_if (first_port r && Nat.eqb s (Nat.div2 r) && match s with O => true | S i => is_affine i end) v.
Definition parent_of s : nat := match s with O => O | S i => match nd i with Affine h _ _ _ _ _ _ => h | _ => O end end.
Definition web_of : web := {| stages := S k; ports := 2 * S k; sites := S k; stage := Nat.div2; parent := parent_of;
  width := len_of; site_width := len_of; K := K_of; M := M_of |}.
Definition coefficients_at (p : point) : coefficients := {|
  S_ r := match Nat.div2 r with O => fun _ => if first_port r then 1 else 0 | S i => match nd i with
    | Elementwise h _ f => fun q => if first_port r then phi1 (f q) (at_ (values h) p q) else 0
    | Product a b _ => if first_port r then at_ (values b) p else at_ (values a) p
    | _ => fun _ => if first_port r then 1 else 0 end end;
  L_ s v := match s with O => fun _ => 0 | S i => match nd i with
    | Affine h n m g l alpha beta => fun o => alpha * dot n (fun j => p g (weight_place l n m o j)) v | _ => fun _ => 0 end end |}.
(* what a direction u of inputs and parameters puts into the sites *)
Definition sources (p u : point) s : vec := match s with O => u O | S i => match nd i with
  | Affine h n m g l alpha beta => fun o => alpha * dot n (fun j => u g (weight_place l n m o j)) (at_ (values h) p) + beta * bias_entry l (u g) o
  | _ => fun _ => 0 end end.
Definition derivatives (p u : point) : changes :=
  let y s := match s with O => u O | S i => if is_affine i then d1 (values s) p u else fun _ => 0 end in {|
  du j := d1 (values j) p u; dy := y;
  dz m q := bsum (S k) (fun l => K_of m l (d1 (values l) p u) q) + bsum (S k) (fun s => M_of m s (y s) q) |}.

Lemma sum_over_ports j (F : nat -> R) : (j < S k)%nat -> bsum (2 * S k) (fun r => if Nat.eqb (Nat.div2 r) j then F r else 0) = F (2 * j)%nat + F (2 * j + 1)%nat.
Proof.
  clear. generalize (S k). intros n. induction n as [|n IH]; intros Hj; [lia|]. replace (2 * S n)%nat with (S (S (2 * n))) by lia. cbn [bsum].
  rewrite Nat.div2_succ_double, Nat.div2_double. destruct (Nat.eqb_spec n j) as [->|Hne].
  - rewrite (bsum_ext _ _ (fun _ => 0)), bsum_0; [replace (S (2 * j)) with (2 * j + 1)%nat by lia; ring|]. intros r Hr.
    destruct (Nat.eqb_spec (Nat.div2 r) j); auto. pose proof (Nat.div2_odd r). destruct (Nat.odd r); simpl in *; lia.
  - rewrite IH by lia. ring.
Qed.
Lemma even_port j : first_port (2 * j) = true. Proof. unfold first_port. rewrite Nat.even_mul. reflexivity. Qed.
Lemma odd_port j : first_port (2 * j + 1) = false. Proof. unfold first_port. rewrite Nat.even_add, Nat.even_mul. reflexivity. Qed.
Lemma div_even j : Nat.div2 (2 * j) = j. Proof. apply Nat.div2_double. Qed.
Lemma div_odd j : Nat.div2 (2 * j + 1) = j. Proof. replace (2 * j + 1)%nat with (S (2 * j)) by lia. apply Nat.div2_succ_double. Qed.
Lemma bsum_one n h (F : nat -> R) : (h < n)%nat -> bsum n (fun l => if Nat.eqb l h then F l else 0) = F h.
Proof. intros H. rewrite <- (bsum_delta n h F H). apply bsum_ext; intros l _. now rewrite Nat.eqb_sym. Qed.
Lemma terms_sum ts i (V : nat -> vec) q : (i <= S k)%nat -> (forall h, In h (map from ts) -> (h < i)%nat) ->
  bsum (S k) (fun l => if Nat.ltb l i then terms_from ts l (V l) q else 0) = apply_terms ts V q.
Proof.
  intros Hi. induction ts as [|t r IH]; intros H.
  - unfold apply_terms, terms_from. cbn [fold_right]. rewrite (bsum_ext _ _ (fun _ => 0)), bsum_0; auto. intros l _. now destruct (Nat.ltb l i).
  - assert (Hf : (from t < i)%nat) by (apply H; left; auto). unfold apply_terms in *. cbn [fold_right]. rewrite <- IH by (intros; apply H; right; auto).
    rewrite <- (bsum_one (S k) (from t) (fun l => dot (Network.width t) (matrix t q) (V l))) by lia. rewrite <- bsum_plus. apply bsum_ext; intros l _.
    unfold terms_from. cbn [fold_right]. rewrite (Nat.eqb_sym l). destruct (Nat.eqb_spec (from t) l); destruct (Nat.ltb_spec l i); try ring; lia.
Qed.
Lemma terms_d1 ts (V : nat -> value) p u : d1 (terms_value ts V) p u = apply_terms ts (fun j => d1 (V j) p u).
Proof.
  apply vec_ext; intros o. induction ts; simpl; [reflexivity|]. unfold apply_terms in *. simpl. now rewrite IHts.
Qed.
Lemma dot_plus n a b v : dot n (fun j => a j + b j) v = dot n a v + dot n b v.
Proof. unfold dot. rewrite <- bsum_plus. apply bsum_ext; intros; ring. Qed.
Theorem equations_of_derivatives p u : solves web_of (coefficients_at p) (sources p u) (fun _ _ => 0) (derivatives p u).
Proof.
  split; [|split]; cbn [stages ports sites stage parent K M web_of].
  - intros j q Hj. rewrite sum_over_ports by auto. rewrite Rplus_0_r. unfold derivatives. cbn [du dz S_ coefficients_at].
    rewrite div_even, div_odd. destruct j as [|i].
    + change (2 * 0)%nat with O. change (0 + 1)%nat with 1%nat. unfold K_of. cbn [Nat.div2 first_port Nat.even].
      rewrite !bsum_0, Rmult_0_l, Rplus_0_r, Rmult_1_l, Rplus_0_l.
      rewrite (bsum_ext (S k) _ (fun s => if Nat.eqb s 0 then u O q else 0)); [rewrite (bsum_one (S k) 0 (fun _ => u O q)) by lia|].
      * rewrite value_input. reflexivity.
      * intros s _. unfold M_of. simpl. destruct s; reflexivity.
    + assert (Hi : (i < k)%nat) by lia. pose proof (value_node i Hi) as EV. destruct (HN i Hi) as [HP _].
      assert (EM : forall r, (r = 2 * S i)%nat -> bsum (S k) (fun s => M_of r s (match s with O => u O | S i0 => if is_affine i0 then d1 (values s) p u else fun _ => 0 end) q) = if
        is_affine i then d1 (values (S i)) p u q else 0).
      { intros r ->. rewrite (bsum_ext (S k) _ (fun s => if Nat.eqb s (S i) then (if is_affine i then d1 (values (S i)) p u q else 0) else 0)); [apply (bsum_one (S k) (S i) (fun _ => _)); lia|].
        intros s _. unfold M_of. rewrite even_port, div_even. destruct (Nat.eqb_spec s (S i)) as [->|]; [|reflexivity]. simpl. destruct (is_affine i); reflexivity. }
      assert (OM : forall r, (r = 2 * S i + 1)%nat -> forall y, bsum (S k) (fun s => M_of r s (y s) q) = 0).
      { intros r -> y. rewrite (bsum_ext _ _ (fun _ => 0)), bsum_0; auto. intros s _. unfold M_of. now rewrite odd_port. }
      rewrite EM, (OM (2 * S i + 1)%nat eq_refl) by reflexivity.
      assert (EK : forall h, In h (parents (nd i)) -> forall F : nat -> R, bsum (S k) (fun l => if Nat.ltb l (S i) then (if Nat.eqb l h then F l else 0) else 0) = F h).
      { intros h Hh F. specialize (HP h Hh). rewrite <- (bsum_one (S k) h F) by lia. apply bsum_ext; intros l _. destruct (Nat.eqb_spec l h) as [E|]; destruct (Nat.ltb_spec l (S i)); auto; lia. }
      unfold K_of. rewrite div_even, div_odd, even_port, odd_port, EV. unfold is_affine.
      destruct (nd i) as [h n m g l al be|m ts t|h n f|a b n] eqn:En; cbn [node_value].
      * rewrite (bsum_ext (S k) _ (fun _ => 0)), bsum_0 by (intros; now destruct (Nat.ltb _ (S i))). ring.
      * rewrite (bsum_ext (S k) _ (fun l => if Nat.ltb l (S i) then terms_from ts l (d1 (values l) p u) q else 0)) by (intros; now destruct (Nat.ltb _ (S i))).
        rewrite (terms_sum ts (S i) (fun l => d1 (values l) p u)); [|lia|intros h Hh; specialize (HP h Hh); lia]. cbn [d1 sum_value constant_value]. rewrite terms_d1. ring.
      * rewrite (bsum_ext (S k) _ (fun l => if Nat.ltb l (S i) then (if Nat.eqb l h then d1 (values l) p u q else 0) else 0)).
        2:{ intros l _. destruct (Nat.ltb l (S i)); auto. simpl. unfold identity_if. now destruct (Nat.eqb l h). }
        rewrite (EK h) by (simpl; auto). cbn [d1 activation_value]. ring.
      * rewrite (bsum_ext (S k) _ (fun l => if Nat.ltb l (S i) then (if Nat.eqb l a then d1 (values l) p u q else 0) else 0)).
        2:{ intros l _. destruct (Nat.ltb l (S i)); auto. unfold identity_if. now destruct (Nat.eqb l a). }
        rewrite (bsum_ext (S k) (fun l => (if Nat.ltb l (S i) then identity_if (Nat.eqb l b) (d1 (values l) p u) else fun _ => 0) q) (fun l => if Nat.ltb l (S i) then (if Nat.eqb l b then
          d1 (values l) p u q else 0) else 0)).
        2:{ intros l _. destruct (Nat.ltb l (S i)); auto. unfold identity_if. now destruct (Nat.eqb l b). }
        rewrite (EK a), (EK b) by (simpl; auto). cbn [d1 product_value]. ring.
  - reflexivity.
  - intros s q Hs. cbn [dy du derivatives L_ coefficients_at]. destruct s as [|i]; [simpl; ring|]. unfold parent_of, sources, is_affine.
    pose proof (value_node i ltac:(lia)) as EV. destruct (nd i) as [h n m g l al be|m ts t|h n f|a b n] eqn:En; try (simpl; ring).
    rewrite EV. reflexivity.
Qed.
Lemma derivative_of_output p u : du (derivatives p u) k = d1 (Phi_value N) p u. Proof. reflexivity. Qed.
Lemma identity_linear b : linear_map (identity_if b). Proof. destruct b; intros q; simpl; split; intros; simpl; ring. Qed.
Lemma zero_linear : linear_map (fun _ _ => 0). Proof. intros q. apply form_zero. Qed.
Lemma terms_linear ts l : linear_map (terms_from ts l).
Proof.
  intros q. induction ts as [|t r IH]; [apply form_zero|]. unfold terms_from in *. simpl. apply (form_plus _ _ (form_if _ _ (form_dot _ _)) IH).
Qed.
Theorem web_of_ordered : ordered web_of.
Proof.
  assert (D : forall r, (r < 2 * S k)%nat -> (Nat.div2 r < S k)%nat).
  { intros r Hr. pose proof (Nat.div2_odd r). destruct (Nat.odd r); simpl in *; lia. }
  unfold ordered. cbn [stages ports sites stage parent K M web_of LocalWeb.width site_width]. split; [exact D|]. split; [|split; [|split; [|split; [|split; [|split]]]]].
  - intros s Hs. destruct s as [|i]; simpl; [lia|]. destruct (HN i ltac:(lia)) as [HP _].
    destruct (nd i) as [h n m g l al be|m ts t|h n f|a b n]; try lia. specialize (HP h ltac:(simpl; auto)). lia.
  - intros r l. unfold K_of. destruct (Nat.div2 r) as [|i]; [apply zero_linear|]. destruct (Nat.ltb l (S i)); [|apply zero_linear].
    destruct (nd i) as [h n m g l0 al be|m ts t|h n f|a b n]; [apply zero_linear|destruct (first_port r); [apply terms_linear|apply zero_linear]|apply identity_linear|apply identity_linear].
  - intros r s. apply identity_linear.
  - intros r l u v q Huv Hq. unfold K_of. destruct (Nat.div2 r) as [|i] eqn:Er; [reflexivity|]. destruct (Nat.ltb l (S i)) eqn:El; [|reflexivity].
    unfold len_of in Hq. destruct (Nat.ltb_spec i k) as [Hi|Hi]; [|unfold nd, node_number in Hq; rewrite nth_overflow in Hq by auto; simpl in Hq; lia].
    destruct (HN i Hi) as [_ HL]. destruct (nd i) as [h n m g l0 al be|m ts t|h n f|a b n] eqn:En; cbn [length_of] in Hq; [reflexivity| | |].
    + destruct (first_port r); [|reflexivity]. unfold terms_from. clear - HL Huv. induction ts as [|t0 ts IH]; simpl; [reflexivity|]. f_equal; [|apply IH; intros; apply HL; right; auto].
      destruct (Nat.eqb_spec (from t0) l) as [E|]; [|reflexivity]. unfold dot. apply bsum_ext; intros j Hj. rewrite Huv; auto. rewrite <- E, (HL t0) by (left; auto). auto.
    + destruct (andb (first_port r) (Nat.eqb l h)) eqn:E; [|reflexivity]. apply andb_true_iff in E. destruct E as [_ E]. apply Nat.eqb_eq in E. simpl. apply Huv. rewrite E. lia.
    + destruct HL as [HA HB]. destruct (Nat.eqb_spec l (if first_port r then a else b)) as [E|]; [|reflexivity]. simpl. apply Huv. rewrite E. destruct (first_port r); lia.
  - intros r s u v q Huv Hq. unfold M_of. destruct (first_port r); [|reflexivity]. destruct (Nat.eqb_spec s (Nat.div2 r)) as [E|]; [|reflexivity].
    destruct (match s with O => true | S i => is_affine i end); [|reflexivity]. simpl. apply Huv. now rewrite E.
  - intros r l v q H. unfold K_of. destruct (Nat.div2 r) as [|i]; [reflexivity|]. destruct (Nat.ltb_spec l (S i)); [lia|reflexivity].
  - intros r s v q H Hs. unfold M_of. destruct s as [|i]; [lia|]. destruct (Nat.eqb_spec (S i) (Nat.div2 r)) as [E|]; [|rewrite andb_false_r; reflexivity].
    unfold is_affine. rewrite <- E in H. destruct (Nat.ltb_spec i k) as [Hi|Hi].
    + destruct (HN i Hi) as [HP _]. simpl parent_of in H. destruct (nd i) as [h n m g l al be|m ts t|h n f|a b n]; try (rewrite andb_false_r; reflexivity).
      specialize (HP h ltac:(simpl; auto)). lia.
    + unfold nd, node_number. rewrite nth_overflow by auto. simpl. rewrite andb_false_r. reflexivity.
Qed.
Theorem coefficients_fit p : coefficients_of web_of (coefficients_at p).
Proof.
  split; [|split].
  - intros s q. cbn [L_ coefficients_at]. destruct s as [|i]; [apply form_zero|].
    destruct (nd i) as [h n m g l al be|m ts t|h n f|a b n]; try apply form_zero.
    destruct (form_dot n (fun j => p g (weight_place l n m q j))) as [A B]. split; intros; rewrite ?A, ?B; ring.
  - reflexivity.
  - intros s u v q Huv Hq. cbn [site_width web_of parent LocalWeb.width] in *. cbn [L_ coefficients_at]. destruct s as [|i]; [reflexivity|].
    unfold len_of in Hq. destruct (Nat.ltb_spec i k) as [Hi|Hi]; [|unfold nd, node_number in Hq; rewrite nth_overflow in Hq by auto; simpl in Hq; lia].
    destruct (HN i Hi) as [_ HL]. simpl parent_of in Huv. destruct (nd i) as [h n m g l al be|m ts t|h n f|a b n]; try reflexivity.
    f_equal. unfold dot. apply bsum_ext; intros j Hj. rewrite Huv; auto. lia.
Qed.
(* The derivative of a network, by Graph.v, is what the equations have at its last value. *)
Theorem L3_equations_of_networks : ordered web_of /\ forall p, coefficients_of web_of (coefficients_at p) /\ forall u,
  exists d, solves web_of (coefficients_at p) (sources p u) (fun _ _ => 0) d /\ du d (length (nodes N)) = d1 (Phi_value N) p u.
Proof.
  split; [apply web_of_ordered|]. intros p. split; [apply coefficients_fit|]. intros u. exists (derivatives p u). split; [apply equations_of_derivatives|reflexivity].
Qed.
End Network.
