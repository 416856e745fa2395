(* R14 of proofs/rules.md for the networks of Network.v: dense nodes and fixed linear ones as maps, the bound as a claim. *)
Require Import Reals Lra Lia Psatz List.
From Coquelicot Require Import Coquelicot.
From Certbound Require Import Vectors Network Jets Affine Rules Conclusions Graph Blocks Chains Recursion LocalNetwork LocalTree LocalLipschitz.
Import ListNotations.
Open Scope R_scope.

(* The entries of W within dW of the stored ones, |v| <= N0. *)
Theorem R14_dense_map G size stored n m g l alpha beta dW N0 omega own_ v p : (1 <= g <= G)%nat -> fits n m l (size g) -> 0 <= dW ->
  frob2 m n (W n m l (of_group g stored p)) <= dW * dW -> nrm n (at_ v p) <= N0 -> Rabs alpha * dW <= omega -> own m l alpha beta N0 <= own_ ->
  is_map G size n m (fun o i => alpha * W n m l (stored g) o i) omega own_ (Some g) v (affine_value n m g l alpha beta v) p.
Proof.
  intros Hg Hf Hd HF HN Ho Hw. exists (fun o i => alpha * W n m l (of_group g stored p) o i), (fun u o => alpha * dot n (W n m l (u g) o) (at_ v p) + beta * bias_entry l (u g) o).
  split; [|split].
  - apply (opb_weaken m n _ (Rabs alpha * dW)); auto. split; [apply Rmult_le_pos; auto using Rabs_pos|]. intros y.
    rewrite (nrm_ext m _ (fun o => alpha * mv n (W n m l (of_group g stored p)) y o)) by (intros; unfold mv, dot; rewrite <- bsum_scal; apply bsum_ext; intros; ring).
    rewrite nrm_scal, Rmult_assoc. apply Rmult_le_compat_l; [apply Rabs_pos|]. apply (opb_frob m n _ dW); auto.
  - split; auto. exists (fun U o => alpha * dot n (W n m l U o) (at_ v p) + beta * bias_entry l U o). split; auto. intros U.
    eapply Rle_trans; [apply (own_change size n m g l alpha beta Hf U (at_ v p) N0 HN)|]. apply Rmult_le_compat_r; auto using nrm_nonneg.
  - intros u o _. cbn [d1 affine_value]. f_equal. unfold mv, dot. rewrite <- bsum_scal. apply bsum_ext; intros i _. unfold W, of_group. ring.
Qed.
(* omega bounds the Frobenius norm of the errors *)
Theorem R14_linear_node G size m t M shift omega V p : 0 <= omega -> frob2 m (width t) (fun o i => matrix t o i - M o i) <= omega * omega ->
  is_map G size (width t) m M omega 0 None (V (from t)) (node_value (Linear m [t] shift) V) p.
Proof.
  intros H0 HF. exists (fun o i => matrix t o i - M o i), (fun _ _ => 0). split; [apply opb_frob; auto|]. split; [simpl; auto|].
  intros u o _. cbn. rewrite !Rplus_0_r. apply Chains.dot_ext; intros i _. split; [ring|reflexivity].
Qed.

(* Rounding: Z may shrink and R grow; X grows in `chained`. *)
Theorem R14_rounded n m Z Z' Y T T' : block_psd n m Z' Y T -> below n Z' Z -> below m T T' -> block_psd n m Z Y T'.
Proof. intros H HZ HT b y. specialize (H b y). specialize (HZ b). specialize (HT y). lra. Qed.

Section Network.
Variable N : network.
Let k := length (nodes N).
Let G := groups N.
Hypothesis HN : plain N.
Hypothesis HG : forall i, (i < k)%nat -> match node_number (nodes N) i with Affine _ _ _ g _ _ _ => (g <= G)%nat | _ => True end.
(* The network with slopes of one's choice; it computes the same values. *)
Section Slopes.
Variable sl : nat -> vec.
Definition with_ := {| groups := groups N; sizes := sizes N; nodes := with_slopes (nodes N) 1 sl; outputs := outputs N |}.
Lemma sloped_length nds : forall next, length (with_slopes nds next sl) = length nds.
Proof. induction nds as [|nd r IH]; intros; simpl; auto. Qed.
Lemma sloped_number nds : forall next i, node_number (with_slopes nds next sl) i = sloped (node_number nds i) (sl (next + i)%nat).
Proof.
  induction nds as [|nd r IH]; intros next i; [destruct i; reflexivity|]. rewrite with_slopes_cons. destruct i as [|i].
  - now rewrite Nat.add_0_r.
  - replace (next + S i)%nat with (S next + i)%nat by lia. apply IH.
Qed.
Lemma with_number i : node_number (nodes with_) i = sloped (node_number (nodes N) i) (sl (S i)).
Proof. apply (sloped_number (nodes N) 1 i). Qed.
Lemma with_len j : len_of with_ j = len_of N j.
Proof. destruct j as [|i]; [reflexivity|]. unfold len_of. rewrite with_number. destruct (node_number (nodes N) i); reflexivity. Qed.
Lemma with_plain : plain with_.
Proof.
  intros i Hi. assert (Hi' : (i < length (nodes N))%nat) by (simpl in Hi; now rewrite sloped_length in Hi). destruct (HN i Hi') as [P L]. rewrite with_number.
  destruct (node_number (nodes N) i); cbn [sloped parents] in *; rewrite ?with_len; split; auto. intros t Ht. rewrite with_len. auto.
Qed.
Definition chosen_values : nat -> value := values with_.
Lemma chosen_node i : (i < k)%nat -> chosen_values (S i) = node_value (sloped (node_number (nodes N) i) (sl (S i))) chosen_values.
Proof. intros Hi. unfold chosen_values. rewrite (value_node with_ with_plain i) by (simpl; now rewrite sloped_length). now rewrite with_number. Qed.
Lemma chosen_at p : forall n j, (j <= n)%nat -> (j <= k)%nat -> at_ (chosen_values j) p = at_ (values N j) p.
Proof.
  induction n as [|n IH]; intros j Hj Hk; (destruct j as [|i]; [unfold chosen_values; now rewrite !value_input|]); [lia|].
  rewrite chosen_node, (value_node N HN i), !node_at, sloped_result by lia. apply result_agrees. intros h Hh. destruct (HN i ltac:(fold k; lia)) as [P _]. specialize (P h Hh). apply IH; lia.
Qed.
Lemma chosen_linear : forall n j, (j <= n)%nat -> (j <= k)%nat -> linear_value G (len_of N j) (chosen_values j).
Proof.
  induction n as [|n IH]; intros j Hj Hk; (destruct j as [|i]; [unfold chosen_values; rewrite value_input; apply linear_input|]); [lia|].
  rewrite chosen_node by lia. destruct (HN i ltac:(fold k; lia)) as [P L]. specialize (HG i ltac:(lia)). cbn [len_of]. fold (len_of N) in *.
  destruct (node_number (nodes N) i) as [h n' m g l al be|m ts t|h n' f|a b n']; cbn [sloped node_value length_of parents] in *.
  - apply linear_affine; auto. rewrite <- L. apply IH; specialize (P h (or_introl eq_refl)); lia.
  - apply linear_sum; [|apply linear_constant]. induction ts as [|s r IHt]; simpl; [apply linear_constant|]. apply linear_sum.
    + apply linear_mapped. rewrite <- (L s (or_introl eq_refl)). apply IH; specialize (P (from s) (or_introl eq_refl)); lia.
    + apply IHt; intros; [apply P; right; auto|apply L; right; auto].
  - apply linear_activation. rewrite <- L. apply IH; specialize (P h (or_introl eq_refl)); lia.
  - destruct L as [La Lb]. pose proof (P a (or_introl eq_refl)). pose proof (P b (or_intror (or_introl eq_refl))). apply linear_product; [rewrite <- La|rewrite <- Lb]; apply IH; lia.
Qed.
End Slopes.

Variable slope : nat -> nat -> bool -> R -> R. (* one-sided, as in LocalTree.v *)
Variables (stored : point) (dom : point -> Prop).
(* What the links of the certificate have to say of the nodes of the network: node i takes value h, which node i - 1 of the
   chain has made. The slopes: from both sides, at every point. *)
Definition describes l i h : Prop := match l, node_number (nodes N) i with
  | Bend n c s _ _, Elementwise h' n' f => h' = h /\ n' = n /\ forall p q sd, dom p -> (q < n)%nat -> Rabs (slope (S i) q sd (neuron_value N p (S i) q) - c q) <= s q
  | Move n m M omega own_ (Some g) _, Affine h' n' m' g' l alpha beta => h' = h /\ n' = n /\ m' = m /\ g' = g /\ (1 <= g <= G)%nat /\ fits n m l (sizes N g) /\
      M = (fun o i => alpha * W n m l (stored g) o i) /\ exists dW N0, 0 <= dW /\ Rabs alpha * dW <= omega /\ own m l alpha beta N0 <= own_ /\
      forall p, dom p -> frob2 m n (W n m l (of_group g stored p)) <= dW * dW /\ nrm n (at_ (values N h) p) <= N0
  | Move n m M omega own_ None _, Linear m' [t] _ => from t = h /\ width t = n /\ m' = m /\ own_ = 0 /\ 0 <= omega /\ frob2 m n (fun o i => matrix t o i - M o i) <= omega * omega
  | _, _ => False end.
(* from value h to the output *)
Fixpoint path h (numbers : list nat) (ls : list link) : Prop := match numbers, ls with
  | [], [] => h = k
  | i :: numbers, l :: ls => (i < k)%nat /\ describes l i h /\ path (S i) numbers ls
  | _, _ => False end.
Lemma path_chain p sd : dom p -> forall numbers ls h, (h <= k)%nat -> path h numbers ls ->
  is_chain G (sizes N) (fun q => q = p) (len_of N h) (chosen_values (chosen N slope sd p) h) ls (len_of N k) (chosen_values (chosen N slope sd p) k).
Proof.
  intros Hp. set (V := chosen_values (chosen N slope sd p)). induction numbers as [|i numbers IH]; intros [|l ls] h Hh HP; simpl in HP; try contradiction; [subst; simpl; auto|].
  destruct HP as (Hi & HD & HP). specialize (IH ls (S i) ltac:(lia) HP). destruct (HN i Hi) as [P L].
  assert (EV : V (S i) = node_value (sloped (node_number (nodes N) i) (chosen N slope sd p (S i))) V) by (apply chosen_node; auto).
  assert (NV : forall h' n' f, node_number (nodes N) i = Elementwise h' n' f -> forall q, neuron_value N p (S i) q = at_ (values N h') p q).
  { intros h' n' f E q. unfold neuron_value. unfold node_number, none in E. now rewrite E. }
  cbn [is_chain]. cbn [len_of] in IH. unfold describes in HD.
  destruct l as [n c s e T|n m M omega own_ [g|] mult]; destruct (node_number (nodes N) i) as [h' n' m' g' l al be|m' ts t|h' n' f|a b n'] eqn:En; try contradiction.
  - destruct HD as (-> & -> & HS). split; [symmetry; exact L|]. exists (V (S i)). split; [|exact IH]. intros q ->. exists (with_slope n (chosen N slope sd p (S i)) f). split; [exact EV|].
    intros x Hx. cbn [with_slope phi1]. destruct (Nat.ltb_spec x n); [|lia]. unfold chosen. apply HS; auto.
  - destruct HD as (-> & -> & -> & -> & Hg & Hf & -> & dW & N0 & H0 & H1 & H2 & H3). split; [symmetry; exact L|]. exists (V (S i)). split; [|exact IH]. intros q ->. simpl.
    rewrite EV. cbn [sloped node_value].
    destruct (H3 p Hp). apply (R14_dense_map G (sizes N) stored n m g l al be dW N0); auto. unfold V. rewrite (chosen_at _ p h h) by (auto; lia). auto.
  - destruct ts as [|t0 [|]]; try contradiction. destruct HD as (<- & <- & -> & -> & H0 & HF). split; [symmetry; apply L; left; auto|]. exists (V (S i)). split; [|exact IH].
    intros q ->. simpl. rewrite EV.
    exact (R14_linear_node G (sizes N) m t0 M t omega V p H0 HF).
Qed.
End Network.

(* What the recursion proves is a bound of parameter_jacobian, kinks included: a chain from value a to the output. *)
Theorem R14_parameter_jacobian N slope stored d m a numbers ls (a1 : nat -> R) X K : well_formed N -> plain N -> outputs N = len_of N (length (nodes N)) ->
  (forall i, (i < length (nodes N))%nat -> match node_number (nodes N) i with Affine _ _ _ g _ _ _ => (g <= groups N)%nat | _ => True end) ->
  (forall i h n f q z, (i < length (nodes N))%nat -> node_number (nodes N) i = Elementwise h n f -> (q < n)%nat -> sided (phi (f q)) z (slope (S i) q false z) (slope (S i) q true z)) ->
  (forall i h n f q z, (i < length (nodes N))%nat -> node_number (nodes N) i = Elementwise h n f -> (q < n)%nat -> between (phi1 (f q) z) (slope (S i) q false z) (slope (S i) q true z)) ->
  let dom := in_domain N stored d m in (a <= length (nodes N))%nat -> path N slope stored dom a numbers ls ->
  (* n1 of the value a, for every choice of one-sided slopes *)
  (forall p sd, dom p -> first_bounds (groups N) (sizes N) (fun q => q = p) (len_of N a) (chosen_values N (chosen N slope sd p) a) a1) -> (forall i, (i <= groups N)%nat -> 0 <= a1 i) ->
  symmetric (len_of N a) X -> below (len_of N a) (diagonal (fun _ => bsum (groups N) (fun i => shares (groups N) ls a1 (S i) * (a1 (S i) * a1 (S i))))) X ->
  0 <= K -> chained (shares (groups N) ls a1) ls X (outputs N) (diagonal (fun _ => K * K)) -> parameter_jacobian_claim N dom K.
Proof.
  intros Hw HN HO HG Hs Hb dom Ha HP H1 H0 SX BX HK HC. change K with (largest (Leaf K)).
  apply (L9_jacobian_claim N HN slope Hs HO Hb); auto; [intros; apply sqrt_pos|]. intros path_ b p sd u HB Hp _ Hu. destruct path_; [|discriminate]. injection HB as <-.
  assert (E : product N (chosen N slope sd p) p u = d1 (chosen_values N (chosen N slope sd p) (length (nodes N))) p u).
  { unfold product, chosen_values, values. simpl. reflexivity. }
  rewrite E. rewrite HO in *.
  apply (R14_all_parameters_together (groups N) (sizes N) (fun q => q = p) ls (len_of N a) (chosen_values N (chosen N slope sd p) a) _ _ a1 X); auto.
  - apply (chosen_linear N HN HG _ a); auto.
  - apply (path_chain N HN slope stored dom p sd Hp numbers); auto.
Qed.
(* A network that is a chain as a whole: v_a = x, whose parameters it does not depend on. *)
Theorem R14_parameter_jacobian_from_the_input N slope stored d m numbers ls K : well_formed N -> plain N -> outputs N = len_of N (length (nodes N)) ->
  (forall i, (i < length (nodes N))%nat -> match node_number (nodes N) i with Affine _ _ _ g _ _ _ => (g <= groups N)%nat | _ => True end) ->
  (forall i h n f q z, (i < length (nodes N))%nat -> node_number (nodes N) i = Elementwise h n f -> (q < n)%nat -> sided (phi (f q)) z (slope (S i) q false z) (slope (S i) q true z)) ->
  (forall i h n f q z, (i < length (nodes N))%nat -> node_number (nodes N) i = Elementwise h n f -> (q < n)%nat -> between (phi1 (f q) z) (slope (S i) q false z) (slope (S i) q true z)) ->
  let dom := in_domain N stored d m in path N slope stored dom 0 numbers ls -> 0 <= K ->
  chained (fun i => INR (uses ls i)) ls (fun _ _ => 0) (outputs N) (diagonal (fun _ => K * K)) -> parameter_jacobian_claim N dom K.
Proof.
  intros Hw HN HO HG Hs Hb dom HP HK HC. set (a1 := fun i => if Nat.eqb i 0 then 1 else 0).
  assert (E : shares (groups N) ls a1 = fun i => INR (uses ls i)).
  { apply FunctionalExtensionality.functional_extensionality; intros i. unfold shares, depends, a1. destruct i as [|i]; simpl; [ring|]. destruct (Rlt_dec 0 0); [lra|].
    rewrite Bool.andb_false_r. ring. }
  apply (R14_parameter_jacobian N slope stored d m 0 numbers ls a1 (fun _ _ => 0) K); auto; try lia.
  - intros p sd Hp q u i -> Hi. unfold chosen_values. rewrite value_input. cbn [d1 input_value]. unfold a1, only. destruct (Nat.eqb_spec i 0) as [->|Ni].
    + rewrite Rmult_1_l. apply Rle_refl.
    + rewrite (nrm_ext _ _ (fun _ => 0)), nrm_0; [lra|]. intros x _. destruct (Nat.eqb_spec 0 i); [lia|reflexivity].
  - intros i _. unfold a1. destruct (Nat.eqb i 0); lra.
  - intros i j _ _. reflexivity.
  - intros y. rewrite quad_scalar. rewrite (bsum_ext _ _ (fun _ => 0)), bsum_0 by (intros; unfold a1; simpl; ring). rewrite Rmult_0_l. unfold quad, form, mv, dot. apply Req_le. symmetry.
    rewrite (bsum_ext _ _ (fun _ => 0)), bsum_0; auto. intros i _. rewrite (bsum_ext _ _ (fun _ => 0)), bsum_0; [ring|]. intros; ring.
  - now rewrite E.
Qed.
