(* R14 of proofs/rules.md: the layer recursion, through a chain and for all parameters together. *)
Require Import Reals Lra Lia Psatz List.
From Coquelicot Require Import Coquelicot.
From Certbound Require Import Vectors Network Jets Affine Rules Conclusions Graph Sums Blocks Chains.
Import ListNotations.
Open Scope R_scope.

(* What the certificate says of a node of the chain. Bend: an activation, its slopes in [c - s, c + s], the multipliers E and
   the R of the block matrix. Move: a map v -> (M + D) v + own part, |D| <= omega; the group that its parameters belong to;
   the multiplier f and R, or None where omega = 0. *)
Inductive link :=
  | Bend (n : nat) (c s e : vec) (T : mat)
  | Move (n m : nat) (M : mat) (omega own : R) (user : option nat) (mult : option (R * mat)).
Definition from_size l := match l with Bend n _ _ _ _ => n | Move n _ _ _ _ _ _ => n end.
Definition to_size l := match l with Bend n _ _ _ _ => n | Move _ m _ _ _ _ _ => m end.
Definition uses_group g l : nat := match l with Move _ _ _ _ _ (Some h) _ => if Nat.eqb h g then 1 else 0 | _ => 0 end.
Fixpoint uses (ls : list link) g : nat := match ls with [] => 0 | l :: r => uses_group g l + uses r g end.

(* X' of a link; k: how own^2 is weighted, 0 where the node's own parameters are not among the directions. *)
Definition own_squared (k : nat -> R) user own := match user with Some g => k g * (own * own) | None => 0 end.
Definition next k l (X : mat) : mat := match l with
  | Bend n c s e T => bend_next c e X T
  | Move n m M omega own user (Some (f, T)) => move_next n M X T omega f (own_squared k user own)
  | Move n m M omega own user None => fixed_next n M X (own_squared k user own) end.
Definition valid l (X : mat) : Prop := match l with
  | Bend n c s e T => (forall i, (i < n)%nat -> 0 <= e i) /\ symmetric n T /\ block_psd n n (bend_Z s e X) (bend_Y c s X) T
  | Move n m M omega own user (Some (f, T)) => 0 <= f /\ symmetric n T /\ block_psd n n (move_Z X f) X T
  | Move n m M omega own user None => omega = 0 end.
(* From X to Z along the chain: X may be rounded up at every link, and at the end. *)
Fixpoint chained k ls (X : mat) m (Z : mat) : Prop := match ls with
  | [] => below m X Z
  | l :: r => valid l X /\ exists X', symmetric (to_size l) X' /\ below (to_size l) (next k l X) X' /\ chained k r X' m Z end.

Section Recursion.
Variables (G : nat) (size : nat -> nat) (dom : point -> Prop).
Definition own_part user own m (B : point -> vec) : Prop := match user with
  | None => forall u o, (o < m)%nat -> B u o = 0
  | Some g => (1 <= g <= G)%nat /\ exists b : vec -> vec, (forall u, B u = b (u g)) /\ forall y, nrm m (b y) <= own * nrm (size g) y end.
(* the node's derivative is (M + D) that of its parent, and its own part *)
Definition is_map n m M omega own user (v z : value) p := exists D B, opb m n D omega /\ own_part user own m B /\
  forall u o, (o < m)%nat -> d1 z p u o = mv n (fun q i => M q i + D q i) (d1 v p u) o + B u o.
Definition is_link l (v z : value) p : Prop := match l with
  | Bend n c s _ _ => exists f, z = activation_value f v /\ forall k, (k < n)%nat -> Rabs (phi1 (f k) (at_ v p k) - c k) <= s k
  | Move n m M omega own user _ => is_map n m M omega own user v z p end.
Fixpoint is_chain n (v : value) (ls : list link) m (w : value) : Prop := match ls with
  | [] => n = m /\ w = v
  | l :: r => from_size l = n /\ exists z, (forall p, dom p -> is_link l v z p) /\ is_chain (to_size l) z r m w end.

Definition nonnegative n X := forall y, 0 <= quad n X y.
Lemma congruent_symmetric m n M A : symmetric n A -> symmetric m (congruent n M A).
Proof. intros H p q _ _. unfold congruent. apply form_sym. exact H. Qed.
Lemma diagonal_symmetric m c : symmetric m (diagonal (fun _ => c)).
Proof. intros i j _ _. unfold diagonal. now rewrite (Nat.eqb_sym j i). Qed.
Lemma next_symmetric k l X : symmetric (from_size l) X -> valid l X -> symmetric (to_size l) (next k l X).
Proof.
  intros HX HV. destruct l as [n c s e T|n m M omega own user [[f T]|]]; simpl in *.
  - destruct HV as (_ & HT & _). intros i j Hi Hj. unfold bend_next, diagonal. rewrite (HX i j), (HT i j), (Nat.eqb_sym j i) by auto.
    destruct (Nat.eqb_spec i j) as [->|]; ring.
  - destruct HV as (_ & HT & _). intros i j Hi Hj. unfold move_next. f_equal; [|now apply (diagonal_symmetric m)].
    apply (congruent_symmetric m); auto. intros a b Ha Hb. now rewrite (HX a b), (HT a b).
  - intros i j Hi Hj. unfold fixed_next. f_equal; [now apply (congruent_symmetric m)|now apply (diagonal_symmetric m)].
Qed.
(* What a link does to a covector y: it is pulled back to x, and quad X x + own^2 |y|^2 <= quad X' y. *)
Lemma map_pull n m M omega own user mult D k X y : symmetric n X -> valid (Move n m M omega own user mult) X -> opb m n D omega ->
  quad n X (mv m (fun i p => M p i + D p i) y) + own_squared k user own * nrm2 m y <= quad m (next k (Move n m M omega own user mult) X) y.
Proof.
  intros HX HV HD. destruct mult as [[f T]|]; simpl in *.
  - destruct HV as (Hf & _ & HB). apply map_step; auto.
  - subst omega. rewrite <- fixed_step. apply Req_le. f_equal. apply form_ext; intros i j Hi Hj.
    assert (Z : forall i, (i < n)%nat -> mv m (fun i p => M p i + D p i) y i = mv m (fun i p => M p i) y i).
    { intros a Ha. pose proof (opb_transpose m n D 0 HD) as [_ H]. specialize (H y). rewrite Rmult_0_l in H.
      pose proof (entry_le_nrm n (mv m (fun i p => D p i) y) a Ha) as E. pose proof (Rabs_pos (mv m (fun i p => D p i) y a)).
      assert (Rabs (mv m (fun i p => D p i) y a) = 0) as E0 by lra. apply Rabs_eq_0 in E0.
      transitivity (mv m (fun i p => M p i) y a + mv m (fun i p => D p i) y a); [apply dot_plus_l|lra]. }
    now rewrite !Z.
Qed.
Lemma adjoint m n (A : mat) x y : dot m y (mv n A x) = dot n (mv m (fun i p => A p i) y) x.
Proof. change (form m n A y x = dot n (mv m (fun i p => A p i) y) x). rewrite form_transpose, dot_sym. reflexivity. Qed.

(* Through the chain: dv_b/dv_a. *)
Lemma sq_zero a : a * a <= 0 -> a = 0. Proof. intros. nra. Qed.
Lemma no_own user own m B u : own_part user own m B -> (match user with Some g => forall k, u g k = 0 | None => True end) -> forall o, (o < m)%nat -> B u o = 0.
Proof.
  intros HB Hu o Ho. destruct user as [g|]; [|apply HB; auto]. destruct HB as (_ & b & E & Hb). rewrite E. specialize (Hb (u g)).
  rewrite (nrm_ext (size g) (u g) (fun _ => 0)), nrm_0, Rmult_0_r in Hb by auto.
  pose proof (entry_le_nrm m (b (u g)) o Ho). pose proof (Rabs_pos (b (u g) o)). apply Rabs_eq_0. lra.
Qed.
Lemma through a p : dom p -> forall ls n v m w T X Z, is_chain n v ls m w -> symmetric n X -> chained (fun _ => 0) ls X m Z ->
  (forall x y, dot n y (T x) * dot n y (T x) <= quad n X y * nrm2 a x) ->
  exists T', (forall x y, dot m y (T' x) * dot m y (T' x) <= quad m Z y * nrm2 a x) /\
    forall (u : point) x, (forall g k, uses ls g <> O -> u g k = 0) -> (forall k, (k < n)%nat -> d1 v p u k = T x k) -> forall k, (k < m)%nat -> d1 w p u k = T' x k.
Proof.
  intros Hp. induction ls as [|l r IH]; intros n v m w T X Z HC HX HV HT; simpl in *.
  - destruct HC as [-> ->]. exists T. split; auto. intros x y. eapply Rle_trans; [apply HT|]. apply Rmult_le_compat_r; [apply nrm2_nonneg|apply HV].
  - destruct HC as (Hn & z & Hz & HC). destruct HV as (HV & X' & HS & HG & HR). specialize (Hz p Hp). subst n.
    assert (STEP : exists T1, (forall x y, dot (to_size l) y (T1 x) * dot (to_size l) y (T1 x) <= quad (to_size l) (next (fun _ => 0) l X) y * nrm2 a x) /\
      forall (u : point) x, (forall g k, uses_group g l <> O -> u g k = 0) -> (forall k, (k < from_size l)%nat -> d1 v p u k = T x k) ->
        forall k, (k < to_size l)%nat -> d1 z p u k = T1 x k).
    { destruct l as [n c s e T0|n m0 M omega own user mult]; simpl in Hz.
      - destruct Hz as (f & -> & Hs). destruct HV as (He & _ & HB). set (d := fun k => phi1 (f k) (at_ v p k)).
        exists (fun x k => d k * T x k). split; simpl.
        + intros x y. rewrite (dot_ext n y (fun k => d k * T x k) (fun k => 1 * y k) (fun k => d k * T x k)) by (intros; split; ring).
          assert (E : dot n (fun k => 1 * y k) (fun k => d k * T x k) = dot n (fun k => d k * y k) (T x)) by (apply bsum_ext; intros; ring). rewrite E.
          eapply Rle_trans; [apply HT|]. apply Rmult_le_compat_r; [apply nrm2_nonneg|]. apply (activation_step n c s e X T0); auto.
        + intros u x _ HE k Hk. rewrite HE by auto. reflexivity.
      - destruct Hz as (D & B & HD & HB & HE). exists (fun x => mv n (fun q i => M q i + D q i) (T x)). split.
        + intros x y. cbn [to_size]. rewrite adjoint. eapply Rle_trans; [apply HT|]. apply Rmult_le_compat_r; [apply nrm2_nonneg|].
          pose proof (map_pull n m0 M omega own user mult D (fun _ => 0) X y HX HV HD) as P.
          assert (O0 : own_squared (fun _ => 0) user own = 0) by (unfold own_squared; destruct user; ring). rewrite O0, Rmult_0_l, Rplus_0_r in P. exact P.
        + intros u x Hu HT' k Hk. rewrite HE by auto. rewrite (no_own user own m0 B u HB); auto.
          * rewrite Rplus_0_r. apply dot_ext; intros i Hi. split; auto.
          * destruct user as [g|]; auto. intros k'. apply Hu. simpl. rewrite Nat.eqb_refl. discriminate. }
    destruct STEP as (T1 & H1 & E1). destruct (IH _ z m w T1 X' Z HC HS HR) as (T' & HT' & E').
    { intros x y. eapply Rle_trans; [apply H1|]. apply Rmult_le_compat_r; [apply nrm2_nonneg|apply HG]. }
    exists T'. split; auto.
    intros u x Hu Hx k Hk. apply E'; auto; [intros g k' Hg; apply Hu; lia|]. intros j Hj. apply E1; auto. intros g k' Hg. apply Hu. lia.
Qed.
Definition one : mat := diagonal (fun _ => 1).
Theorem R14_through_the_chain ls n v m w K p : is_chain n v ls m w -> 0 <= K -> chained (fun _ => 0) ls one m (diagonal (fun _ => K * K)) -> dom p ->
  exists T : vec -> vec, (forall x, nrm m (T x) <= K * nrm n x) /\
    forall u, (forall g k, uses ls g <> O -> u g k = 0) -> forall k, (k < m)%nat -> d1 w p u k = T (d1 v p u) k.
Proof.
  intros HC HK HV Hp. destruct (through n p Hp ls n v m w (fun x => x) one (diagonal (fun _ => K * K)) HC) as (T & HT & HD); auto.
  - apply diagonal_symmetric.
  - intros x y. unfold one. rewrite quad_scalar, Rmult_1_l. apply CS.
  - exists T. split.
    + intros x. pose proof (nrm_nonneg n x). apply nrm_le; [nra|]. specialize (HT x (T x)). rewrite quad_scalar in HT.
      change (dot m (T x) (T x)) with (nrm2 m (T x)) in HT. pose proof (nrm2_nonneg m (T x)) as N. pose proof (nrm2_nonneg n x).
      assert (nrm2 m (T x) * nrm2 m (T x) <= K * K * nrm2 m (T x) * nrm2 n x) by (exact HT).
      replace (K * nrm n x * (K * nrm n x)) with (K * K * nrm2 n x) by (rewrite <- nrm_sq; ring).
      destruct (Req_dec (nrm2 m (T x)) 0) as [E|E]; [rewrite E; apply Rmult_le_pos; nra|]. nra.
    + intros u Hu k Hk. apply HD; auto.
Qed.
(* n1_b[i] <= K n1_a[i] for the input and every group that no node of the chain uses *)
Theorem R14_through_norm_jet ls n v m w K a0 a1 a2 b0 b1 b2 : is_chain n v ls m w -> 0 <= K ->
  chained (fun _ => 0) ls one m (diagonal (fun _ => K * K)) -> norm_jet G size dom n v a0 a1 a2 -> norm_jet G size dom m w b0 b1 b2 ->
  norm_jet G size dom m w b0 (fun i => if Nat.eqb (uses ls i) 0 then Rmin (b1 i) (K * a1 i) else b1 i) b2.
Proof.
  intros HC HK HV (_ & A1 & _) (B0 & B1 & B2). split; [auto|]. split; [|auto]. intros p u i Hp Hi.
  destruct (Nat.eqb_spec (uses ls i) 0) as [U|U]; [|auto]. unfold Rmin. destruct (Rle_dec (b1 i) (K * a1 i)); auto.
  destruct (R14_through_the_chain ls n v m w K p HC HK HV Hp) as (T & HT & HD).
  rewrite (nrm_ext m _ (T (d1 v p (only i u)))).
  - eapply Rle_trans; [apply HT|]. rewrite Rmult_assoc. apply Rmult_le_compat_l; auto.
  - apply HD. intros g k Hg. unfold only. destruct (Nat.eqb_spec g i) as [->|]; [lia|reflexivity].
Qed.

(* of a norm jet, n1 alone *)
Definition first_bounds n (v : value) (a1 : nat -> R) := forall p u i, dom p -> (i <= G)%nat -> nrm n (d1 v p (only i u)) <= a1 i * len size u i.
(* All parameters together. A direction of all copies has a vector for each part; part j belongs to group grp j. *)
Definition copies := nat -> vec.
Definition weight (k : nat -> R) P (grp : nat -> nat) (c : copies) := bsum P (fun j => nrm2 (size (grp j)) (c j) / k (grp j)).
Definition count P (grp : nat -> nat) i := bsum P (fun j => delta (grp j) i).
Lemma add_products A B Q1 Q2 S1 S2 : 0 <= Q1 -> 0 <= Q2 -> 0 <= S1 -> 0 <= S2 -> A * A <= Q1 * S1 -> B * B <= Q2 * S2 ->
  (A + B) * (A + B) <= (Q1 + Q2) * (S1 + S2).
Proof.
  intros. assert (P1 : 0 <= Q1 * S2) by now apply Rmult_le_pos. assert (P2 : 0 <= Q2 * S1) by now apply Rmult_le_pos.
  assert (X : A * B * (A * B) <= Q1 * S2 * (Q2 * S1)).
  { replace (A * B * (A * B)) with (A * A * (B * B)) by ring. replace (Q1 * S2 * (Q2 * S1)) with (Q1 * S1 * (Q2 * S2)) by ring.
    apply Rmult_le_compat; auto; apply sq_nonneg. }
  assert (2 * (A * B) <= Q1 * S2 + Q2 * S1); [|nra].
  destruct (Rle_dec (2 * (A * B)) (Q1 * S2 + Q2 * S1)); auto. exfalso. pose proof (sq_nonneg (Q1 * S2 - Q2 * S1)). nra.
Qed.
Section Together.
Variables (k : nat -> R) (p : point).
Hypothesis Hp : dom p.
(* F: the derivative in all copies, P parts; FF' <= X, the copies weighted *)
Record state (n : nat) (v : value) (X : mat) (F : copies -> vec) (P : nat) (grp : nat -> nat) : Prop := {
  is_symmetric : symmetric n X;
  is_nonnegative : nonnegative n X;
  is_derivative : forall u, of_parameters u -> forall q, (q < n)%nat -> d1 v p u q = F (fun j => u (grp j)) q;
  reads : forall c1 c2 q, (q < n)%nat -> (forall j, (j < P)%nat -> c1 j = c2 j) -> F c1 q = F c2 q;
  in_range : forall j, (j < P)%nat -> (1 <= grp j <= G)%nat;
  is_bounded : forall c y, dot n y (F c) * dot n y (F c) <= quad n X y * weight k P grp c }.
Lemma weight_nonneg P grp c : (forall j, (j < P)%nat -> 0 < k (grp j)) -> 0 <= weight k P grp c.
Proof. intros H. apply bsum_nonneg; intros j Hj. apply Rmult_le_pos; [apply nrm2_nonneg|left; apply Rinv_0_lt_compat; auto]. Qed.
Lemma step l v z X F P grp : is_link l v z p -> valid l X -> state (from_size l) v X F P grp -> (forall i, 0 <= k i) -> (forall j, (j < P)%nat -> 0 < k (grp j)) ->
  (forall g, uses_group g l <> O -> 0 < k g) ->
  exists F' P' grp', state (to_size l) z (next k l X) F' P' grp' /\ forall i, count P' grp' i = count P grp i + INR (uses_group i l).
Proof.
  intros HL HV [SX NX DX FX RX BX] Hk HkP Hkl. pose proof (next_symmetric k l X SX HV) as HS.
  destruct l as [n c s e T0|n m M omega own user mult]; simpl in HL.
  - destruct HL as (f & -> & Hs). pose proof HV as (He & _ & HB). set (d := fun q => phi1 (f q) (at_ v p q)).
    pose proof (fun y => activation_step n c s e X T0 SX He HB d y Hs) as ST.
    exists (fun c q => d q * F c q), P, grp. split; [|intros; simpl; ring]. constructor; auto; simpl in *.
    + intros y. eapply Rle_trans; [apply NX|apply ST].
    + intros u Hu q Hq. rewrite DX by auto. reflexivity.
    + intros c1 c2 q Hq Hc. now rewrite (FX c1 c2).
    + intros cc y. assert (E : dot n y (fun q => d q * F cc q) = dot n (fun q => d q * y q) (F cc)) by (apply bsum_ext; intros; ring). rewrite E.
      eapply Rle_trans; [apply BX|]. apply Rmult_le_compat_r; [apply weight_nonneg; auto|]. apply ST.
  - destruct HL as (D & B & HD & HB & HE). pose proof (fun y => map_pull n m M omega own user mult D k X y SX HV HD) as ST.
    set (A := fun q i => M q i + D q i). assert (O : 0 <= own_squared k user own) by (unfold own_squared; destruct user; [apply Rmult_le_pos; [auto|apply sq_nonneg]|lra]).
    assert (NN : nonnegative m (next k (Move n m M omega own user mult) X)).
    { intros y. eapply Rle_trans; [|apply ST]. apply Rplus_le_le_0_compat; [apply NX|]. apply Rmult_le_pos; [exact O|apply nrm2_nonneg]. }
    destruct user as [g|].
    + destruct HB as (Hg & b & Eb & Hb). assert (Kg : 0 < k g) by (apply Hkl; simpl; rewrite Nat.eqb_refl; discriminate).
      assert (EC : forall i, count (S P) (set grp P g) i = count P grp i + delta g i).
      { intros i. unfold count. simpl. f_equal; [|unfold set; now rewrite Nat.eqb_refl]. apply bsum_ext; intros j Hj. unfold set. destruct (Nat.eqb_spec j P); [lia|reflexivity]. }
      exists (fun c q => mv n A (F c) q + b (c P) q), (S P), (set grp P g). split.
      2:{ intros i. rewrite EC. f_equal. simpl. unfold delta. destruct (Nat.eqb g i); reflexivity. }
      constructor; auto; cbn [to_size from_size] in *.
      * intros u Hu q Hq. rewrite HE, Eb by auto. unfold set at 2. rewrite Nat.eqb_refl. f_equal. apply dot_ext; intros i Hi. split; auto.
        rewrite DX by auto. apply FX; auto. intros j Hj. unfold set. destruct (Nat.eqb_spec j P); [lia|reflexivity].
      * intros c1 c2 q Hq Hc. rewrite (Hc P) by lia. f_equal. apply dot_ext; intros i Hi. split; auto.
      * intros j Hj. unfold set. destruct (Nat.eqb_spec j P); [auto|]. apply RX. lia.
      * intros cc y. rewrite dot_plus_r. unfold A. rewrite adjoint.
        assert (EW : weight k (S P) (set grp P g) cc = weight k P grp cc + nrm2 (size g) (cc P) / k g).
        { unfold weight. simpl. unfold set at 3 4. rewrite Nat.eqb_refl. f_equal. apply bsum_ext; intros j Hj. unfold set. destruct (Nat.eqb_spec j P); [lia|reflexivity]. }
        rewrite EW. eapply Rle_trans; [apply (add_products _ _ (quad n X (mv m (fun i q => M q i + D q i) y)) (k g * (own * own) * nrm2 m y) (weight k P grp cc) (nrm2 (size g) (cc P) / k g))|].
        -- apply NX.
        -- apply (Rmult_le_pos _ _ O (nrm2_nonneg m y)).
        -- apply weight_nonneg; auto.
        -- apply Rmult_le_pos; [apply nrm2_nonneg|left; apply Rinv_0_lt_compat; auto].
        -- apply BX.
        -- replace (k g * (own * own) * nrm2 m y * (nrm2 (size g) (cc P) / k g)) with (own * own * nrm2 (size g) (cc P) * nrm2 m y) by (field; lra).
           pose proof (CS m y (b (cc P))) as C. eapply Rle_trans; [exact C|]. rewrite Rmult_comm. apply Rmult_le_compat_r; [apply nrm2_nonneg|].
           rewrite <- !nrm_sq. specialize (Hb (cc P)). pose proof (nrm_nonneg m (b (cc P))).
           replace (own * own * (nrm (size g) (cc P) * nrm (size g) (cc P))) with (own * nrm (size g) (cc P) * (own * nrm (size g) (cc P))) by ring.
           apply Rmult_le_compat; auto.
        -- apply Rmult_le_compat_r; [|apply ST]. rewrite <- EW. apply weight_nonneg. intros j Hj. unfold set. destruct (Nat.eqb_spec j P); auto. apply HkP. lia.
    + exists (fun c => mv n A (F c)), P, grp. split; [|intros; simpl; ring]. constructor; auto; cbn [to_size from_size] in *.
      * intros u Hu q Hq. rewrite HE by auto. rewrite (HB u q Hq), Rplus_0_r. apply dot_ext; intros i Hi. split; auto.
      * intros c1 c2 q Hq Hc. apply dot_ext; intros i Hi. split; auto.
      * intros cc y. unfold A. rewrite adjoint. eapply Rle_trans; [apply BX|]. apply Rmult_le_compat_r; [apply weight_nonneg; auto|].
        eapply Rle_trans; [|apply ST]. simpl own_squared. rewrite Rmult_0_l, Rplus_0_r. apply Rle_refl.
Qed.
Lemma count_nonneg P grp i : 0 <= count P grp i.
Proof. apply bsum_nonneg; intros j _. unfold delta. destruct (Nat.eqb _ _); lra. Qed.
Lemma counted P grp j : (j < P)%nat -> 1 <= count P grp (grp j).
Proof.
  intros Hj. unfold count. eapply Rle_trans; [|apply (bsum_term P (fun i => delta (grp i) (grp j)) j Hj)].
  - unfold delta. rewrite Nat.eqb_refl. lra.
  - intros i _. unfold delta. destruct (Nat.eqb _ _); lra.
Qed.
Lemma rounded_up n v X X' F P grp : (forall j, (j < P)%nat -> 0 < k (grp j)) -> symmetric n X' -> below n X X' -> state n v X F P grp -> state n v X' F P grp.
Proof.
  intros Hk HS HB [SX NX DX FX RX BX]. constructor; auto.
  - intros y. eapply Rle_trans; [apply NX|apply HB].
  - intros c y. eapply Rle_trans; [apply BX|]. apply Rmult_le_compat_r; [now apply weight_nonneg|apply HB].
Qed.
Lemma run_chain m w Z : forall ls n v X F P grp, is_chain n v ls m w -> state n v X F P grp -> chained k ls X m Z ->
  (forall i, count P grp i + INR (uses ls i) = k i) ->
  exists X' F' P' grp', state m w X' F' P' grp' /\ below m X' Z /\ forall i, count P' grp' i = k i.
Proof.
  induction ls as [|l r IH]; intros n v X F P grp HC HS HV HK; simpl in *.
  - destruct HC as [-> ->]. exists X, F, P, grp. split; auto. split; auto. intros i. rewrite <- HK. ring.
  - destruct HC as (<- & z & Hz & HC). destruct HV as (HV & X' & SX & HG & HR).
    assert (K0 : forall i, 0 <= k i). { intros i. rewrite <- HK. pose proof (count_nonneg P grp i). pose proof (pos_INR (uses_group i l + uses r i)). lra. }
    destruct (step l v z X F P grp (Hz p Hp) HV HS K0) as (F1 & P1 & grp1 & S1 & C1).
    + intros j Hj. rewrite <- HK. pose proof (counted P grp j Hj). pose proof (pos_INR (uses_group (grp j) l + uses r (grp j))). lra.
    + intros g Hg. rewrite <- HK. pose proof (count_nonneg P grp g). assert (0 < INR (uses_group g l + uses r g)) by (apply lt_0_INR; lia). lra.
    + assert (C2 : forall i, count P1 grp1 i + INR (uses r i) = k i) by (intros i; rewrite C1, <- HK, plus_INR; ring).
      apply (IH _ z X' F1 P1 grp1 HC); auto. apply (rounded_up _ z (next k l X)); auto. intros j Hj. rewrite <- C2. pose proof (counted P1 grp1 j Hj). pose proof (pos_INR (uses r (grp1 j))). lra.
Qed.
Lemma by_groups P grp h : (forall j, (j < P)%nat -> (1 <= grp j <= G)%nat) -> bsum P (fun j => h (grp j)) = bsum G (fun i => count P grp (S i) * h (S i)).
Proof.
  intros H. unfold count. rewrite (bsum_ext G _ (fun i => bsum P (fun j => delta (grp j) (S i) * h (S i)))) by (intros; now rewrite bsum_scalr).
  rewrite bsum_swap. apply bsum_ext; intros j Hj. specialize (H j Hj).
  rewrite (bsum_ext G _ (fun i => delta i (pred (grp j)) * h (S i))).
  - rewrite (bsum_at G (pred (grp j)) (fun i => h (S i))) by lia. f_equal. lia.
  - intros i _. f_equal. unfold delta. destruct (Nat.eqb_spec (grp j) (S i)), (Nat.eqb_spec i (pred (grp j))); auto; lia.
Qed.
Lemma weight_all P grp u : (forall j, (j < P)%nat -> (1 <= grp j <= G)%nat) -> (forall i, count P grp i = k i) ->
  weight k P grp (fun j => u (grp j)) <= bsum G (fun j => nrm2 (size (S j)) (u (S j))).
Proof.
  intros HR HC. unfold weight. rewrite (by_groups P grp (fun i => nrm2 (size i) (u i) / k i) HR). apply bsum_le; intros i Hi. rewrite HC.
  pose proof (nrm2_nonneg (size (S i)) (u (S i))). destruct (Req_dec (k (S i)) 0) as [->|E]; [lra|]. apply Req_le. field. exact E.
Qed.
(* at v_a: a part for each group that it depends on *)
Definition part (g : nat) (x : vec) : point := only g (fun _ => x).
Lemma part_only i u : part i (u i) = only i u.
Proof.
  do 2 (apply FunctionalExtensionality.functional_extensionality; intro). unfold part, only. destruct (Nat.eqb_spec x i) as [->|]; reflexivity.
Qed.
Definition depends (a1 : nat -> R) i : bool := if Rlt_dec 0 (a1 i) then true else false.
Definition first_groups a1 := filter (depends a1) (seq 1 G).
Definition first_state (v : value) a1 : copies -> vec := fun c q => bsum (length (first_groups a1)) (fun j => d1 v p (part (nth j (first_groups a1) O) (c j)) q).
Lemma start n v a1 : linear_value G n v -> first_bounds n v a1 -> (forall i, (i <= G)%nat -> 0 <= a1 i) ->
  (forall i, (1 <= i <= G)%nat -> 0 < a1 i -> 0 < k i) -> (forall i, 0 <= k i) ->
  state n v (diagonal (fun _ => bsum G (fun i => k (S i) * (a1 (S i) * a1 (S i))))) (first_state v a1) (length (first_groups a1)) (fun j => nth j (first_groups a1) O).
Proof.
  intros HL HJ Ha Hk K0. set (ps := first_groups a1).
  assert (IN : forall j, (j < length ps)%nat -> (1 <= nth j ps O <= G)%nat /\ 0 < a1 (nth j ps O)).
  { intros j Hj. pose proof (nth_In ps O Hj) as I. apply filter_In in I as [I D]. apply in_seq in I. split; [lia|]. unfold depends in D. destruct (Rlt_dec _ _); [auto|discriminate]. }
  assert (B : forall i x, (i <= G)%nat -> nrm n (d1 v p (part i x)) <= a1 i * nrm (size i) x).
  { intros i x Hi. exact (HJ p (fun _ => x) i Hp Hi). }
  constructor.
  - apply diagonal_symmetric.
  - intros y. rewrite quad_scalar. apply Rmult_le_pos; [|apply nrm2_nonneg]. apply bsum_nonneg; intros; apply Rmult_le_pos; [auto|apply sq_nonneg].
  - intros u Hu q Hq. destruct HL as (L & _). rewrite (L p u q Hq). rewrite bsum_front.
    assert (Z : forall i x, (i <= G)%nat -> a1 i * nrm (size i) x <= 0 -> d1 v p (part i x) q = 0).
    { intros i x Hi Hx. specialize (B i x Hi). pose proof (entry_le_nrm n (d1 v p (part i x)) q Hq). pose proof (Rabs_pos (d1 v p (part i x) q)). apply Rabs_eq_0. lra. }
    rewrite <- (part_only O u), Z, Rplus_0_l by (try lia; rewrite (nrm_ext _ _ (fun _ => 0)), nrm_0 by auto; lra).
    unfold first_state. fold ps. rewrite (bsum_nth ps (fun i => d1 v p (part i (u i)) q)). unfold ps, first_groups. rewrite lsum_filter, lsum_seq.
    apply bsum_ext; intros i Hi. rewrite <- part_only. unfold depends. destruct (Rlt_dec 0 (a1 (S i))) as [E|E]; simpl; destruct (Rlt_dec 0 (a1 (S i))); try contradiction; auto.
    apply Z; [lia|]. assert (a1 (S i) = 0) as -> by (specialize (Ha (S i) ltac:(lia)); lra). lra.
  - intros c1 c2 q Hq Hc. apply bsum_ext; intros j Hj. rewrite (Hc j); auto.
  - intros j Hj. apply IN; auto.
  - intros c y. rewrite quad_scalar. fold ps. set (g := fun j => nth j ps O).
    assert (S1 : nrm n (first_state v a1 c) <= dot (length ps) (fun j => sqrt (k (g j)) * a1 (g j)) (fun j => nrm (size (g j)) (c j) / sqrt (k (g j)))).
    { eapply Rle_trans; [apply (nrm_bsum n (length ps) (fun j => d1 v p (part (g j) (c j))))|]. apply bsum_le; intros j Hj. destruct (IN j Hj) as [I1 I2].
      assert (0 < sqrt (k (g j))) by (apply sqrt_lt_R0, Hk; auto). apply Rle_trans with (a1 (g j) * nrm (size (g j)) (c j)); [apply B; exact (proj2 I1)|apply Req_le; field; apply Rgt_not_eq; auto]. }
    assert (E1 : nrm2 (length ps) (fun j => sqrt (k (g j)) * a1 (g j)) <= bsum G (fun i => k (S i) * (a1 (S i) * a1 (S i)))).
    { unfold nrm2, dot. rewrite (bsum_ext _ _ (fun j => k (g j) * (a1 (g j) * a1 (g j)))).
      - change (bsum (length ps) (fun j => (fun i => k i * (a1 i * a1 i)) (nth j ps O)) <= bsum G (fun i => k (S i) * (a1 (S i) * a1 (S i)))). rewrite bsum_nth.
        unfold ps, first_groups. rewrite lsum_filter, lsum_seq. apply bsum_le; intros i _. simpl.
        destruct (depends a1 (S i)); [lra|]. apply Rmult_le_pos; [auto|apply sq_nonneg].
      - intros j _. replace (sqrt (k (g j)) * a1 (g j) * (sqrt (k (g j)) * a1 (g j))) with (sqrt (k (g j)) * sqrt (k (g j)) * (a1 (g j) * a1 (g j))) by ring. rewrite sqrt_sqrt by auto. ring. }
    assert (E2 : nrm2 (length ps) (fun j => nrm (size (g j)) (c j) / sqrt (k (g j))) = weight k (length ps) g c).
    { apply bsum_ext; intros j Hj. destruct (IN j Hj) as [I1 I2]. assert (P := Hk (g j) I1 I2). rewrite <- nrm_sq.
      rewrite <- (sqrt_sqrt (k (g j))) at 3 by lra. assert (0 < sqrt (k (g j))) by (apply sqrt_lt_R0; auto). field. lra. }
    pose proof (CS n y (first_state v a1 c)) as C. eapply Rle_trans; [exact C|]. rewrite (Rmult_comm (bsum G _)), Rmult_assoc. apply Rmult_le_compat_l; [apply nrm2_nonneg|].
    pose proof (CS (length ps) (fun j => sqrt (k (g j)) * a1 (g j)) (fun j => nrm (size (g j)) (c j) / sqrt (k (g j)))) as C2. rewrite E2 in C2.
    apply Rle_trans with (nrm2 (length ps) (fun j => sqrt (k (g j)) * a1 (g j)) * weight k (length ps) g c).
    + eapply Rle_trans; [|exact C2]. rewrite <- nrm_sq. pose proof (nrm_nonneg n (first_state v a1 c)). apply Rmult_le_compat; auto.
    + apply Rmult_le_compat_r; auto. rewrite <- E2. apply nrm2_nonneg.
Qed.
End Together.

(* k_i: how many nodes of the chain use group i, and one more if n1_a[i] > 0 *)
Definition shares (ls : list link) (a1 : nat -> R) i : R := INR (uses ls i) + (if (Nat.leb 1 i && Nat.leb i G && depends a1 i)%bool then 1 else 0).
Theorem R14_all_parameters_together ls n v m w a1 X K p : linear_value G n v -> first_bounds n v a1 ->
  (forall i, (i <= G)%nat -> 0 <= a1 i) -> is_chain n v ls m w ->
  let k := shares ls a1 in symmetric n X -> below n (diagonal (fun _ => bsum G (fun i => k (S i) * (a1 (S i) * a1 (S i))))) X ->
  0 <= K -> chained k ls X m (diagonal (fun _ => K * K)) -> dom p ->
  forall u, of_parameters u -> nrm m (d1 w p u) <= K * all_parameters G size u.
Proof.
  intros HL HJ Ha HC k SX HX HK HV Hp u Hu.
  assert (K0 : forall i, 0 <= k i). { intros i. unfold k, shares. pose proof (pos_INR (uses ls i)). destruct (_ && _)%bool; lra. }
  assert (K1 : forall i, (1 <= i <= G)%nat -> 0 < a1 i -> 0 < k i).
  { intros i [H1 H2] H3. unfold k, shares, depends. apply Nat.leb_le in H1, H2. rewrite H1, H2. destruct (Rlt_dec 0 (a1 i)); [|contradiction]. simpl. pose proof (pos_INR (uses ls i)). lra. }
  pose proof (start k p Hp n v a1 HL HJ Ha K1 K0) as S0.
  apply (rounded_up k p n v _ X) in S0; auto.
  2:{ intros j Hj. pose proof (nth_In (first_groups a1) O Hj) as I. apply filter_In in I as [I D]. apply in_seq in I. apply K1; [lia|]. unfold depends in D.
    destruct (Rlt_dec _ _); [auto|discriminate]. }
  destruct (run_chain k p Hp m w (diagonal (fun _ => K * K)) ls n v X _ _ _ HC S0 HV) as (X' & F & P & grp & SF & HE & CF).
  - intros i. unfold k, shares. rewrite Rplus_comm. f_equal. unfold count. rewrite (bsum_nth (first_groups a1) (fun g => delta g i)).
    unfold first_groups. rewrite lsum_filter, lsum_seq.
    destruct (Nat.leb_spec 1 i), (Nat.leb_spec i G); simpl.
    2-4: rewrite (bsum_ext G _ (fun _ => 0)), bsum_0; auto; intros j Hj; simpl; unfold delta; destruct (Nat.eqb_spec (S j) i); [lia|destruct (depends a1 (S j)); reflexivity].
    rewrite (bsum_ext G _ (fun j => delta j (pred i) * (if depends a1 (S j) then 1 else 0))).
    + rewrite (bsum_at G (pred i) (fun j => if depends a1 (S j) then 1 else 0)) by lia. replace (S (pred i)) with i by lia. reflexivity.
    + intros j _. simpl. unfold delta. destruct (Nat.eqb_spec (S j) i), (Nat.eqb_spec j (pred i)); try lia; destruct (depends a1 (S j)); ring.
  - destruct SF as [_ _ DX _ RX BX].
    rewrite (nrm_ext m _ (F (fun j => u (grp j)))) by auto. set (x := F (fun j => u (grp j))).
    specialize (BX (fun j => u (grp j)) x). fold x in BX. change (dot m x x) with (nrm2 m x) in BX.
    specialize (HE x). rewrite quad_scalar in HE. pose proof (weight_all k P grp u RX CF) as W. set (S := bsum G _) in W.
    assert (S0' : 0 <= S) by (apply bsum_nonneg; intros; apply nrm2_nonneg).
    assert (WN : 0 <= weight k P grp (fun j => u (grp j))).
    { apply bsum_nonneg; intros j Hj. pose proof (nrm2_nonneg (size (grp j)) (u (grp j))). destruct (Req_dec (k (grp j)) 0) as [->|E]; [unfold Rdiv; rewrite Rinv_0; lra|].
      apply Rmult_le_pos; auto. left. apply Rinv_0_lt_compat. specialize (K0 (grp j)). lra. }
    pose proof (nrm2_nonneg m x) as N.
    assert (B : nrm2 m x * nrm2 m x <= K * K * nrm2 m x * S).
    { eapply Rle_trans; [exact BX|]. apply Rle_trans with (K * K * nrm2 m x * weight k P grp (fun j => u (grp j))); [apply Rmult_le_compat_r; auto|].
      apply Rmult_le_compat_l; auto. apply Rmult_le_pos; auto. apply sq_nonneg. }
    unfold all_parameters. fold S. apply nrm_le; [apply Rmult_le_pos; [auto|apply sqrt_pos]|].
    replace (K * sqrt S * (K * sqrt S)) with (K * K * (sqrt S * sqrt S)) by ring. rewrite sqrt_sqrt by auto.
    destruct (Req_dec (nrm2 m x) 0) as [E|E]; [rewrite E; apply Rmult_le_pos; [apply sq_nonneg|auto]|].
    apply Rmult_le_reg_r with (nrm2 m x); [lra|]. lra.
Qed.
End Recursion.
