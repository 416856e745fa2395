(* W1, R1, R3, R4, R12 of proofs/rules.md. *)
Require Import Reals Lra Lia Psatz List.
From Coquelicot Require Import Coquelicot.
From Certbound Require Import Vectors Network Jets Affine.
Import ListNotations.
Open Scope R_scope.

(* W1 *)
Lemma dominant_form n (E : nat -> nat -> R) v : (forall i j, E i j = E j i) ->
  (forall i, (i < n)%nat -> bsum n (fun j => if Nat.eqb i j then 0 else Rabs (E i j)) <= E i i) ->
  0 <= dot n v (mv n E v).
Proof.
  intros Sym H. set (F := fun i j => if Nat.eqb i j then 0 else Rabs (E i j)).
  assert (FS : forall i j, F i j = F j i). { intros. unfold F. rewrite (Nat.eqb_sym j i), (Sym j i). reflexivity. }
  assert (A : bsum n (fun i => bsum n (fun j => F i j * (v i * v i))) <= bsum n (fun i => E i i * (v i * v i))).
  { apply bsum_le; intros i Hi. rewrite bsum_scalr. apply Rmult_le_compat_r; [apply sq_nonneg|]. apply H; auto. }
  assert (B : bsum n (fun i => bsum n (fun j => F i j * (v i * v i))) = bsum n (fun i => bsum n (fun j => F i j * (v j * v j)))).
  { rewrite (bsum_swap n n (fun i j => F i j * (v j * v j))). apply bsum_ext; intros i _. apply bsum_ext; intros j _. now rewrite FS. }
  assert (C : bsum n (fun i => E i i * (v i * v i)) - bsum n (fun i => bsum n (fun j => F i j * ((v i * v i + v j * v j) / 2))) <= dot n v (mv n E v)).
  { unfold dot, mv, dot. rewrite <- bsum_minus. apply bsum_le; intros i Hi. rewrite <- bsum_scal.
    rewrite <- (bsum_delta n i (fun j => E i j * (v i * v j)) Hi) at 1. rewrite <- bsum_minus. apply bsum_le; intros j Hj.
    unfold F. destruct (Nat.eqb_spec i j) as [->|]; [lra|].
    pose proof (Rabs_pos (E i j)). pose proof (Rle_abs (- (E i j * (v i * v j)))). rewrite Rabs_Ropp, Rabs_mult in *.
    assert (Rabs (v i * v j) <= (v i * v i + v j * v j) / 2).
    { apply Rabs_le. pose proof (sq_nonneg (v i - v j)). pose proof (sq_nonneg (v i + v j)). lra. }
    assert (Rabs (E i j) * Rabs (v i * v j) <= Rabs (E i j) * ((v i * v i + v j * v j) / 2)) by (apply Rmult_le_compat_l; auto). lra. }
  assert (D : bsum n (fun i => bsum n (fun j => F i j * ((v i * v i + v j * v j) / 2))) = bsum n (fun i => bsum n (fun j => F i j * (v i * v i)))).
  { transitivity (/ 2 * bsum n (fun i => bsum n (fun j => F i j * (v i * v i))) + / 2 * bsum n (fun i => bsum n (fun j => F i j * (v j * v j)))).
    - rewrite <- !bsum_scal, <- bsum_plus. apply bsum_ext; intros i _. rewrite <- !bsum_scal, <- bsum_plus. apply bsum_ext; intros j _. field.
    - rewrite <- B. lra. }
  lra.
Qed.
(* C I - A'A = L L' + E *)
Theorem W1_spectral_norm_witness m n k A L (E : nat -> nat -> R) C c : 0 <= c ->
  frob2 m n A <= c * c \/
  (C <= c * c /\
   (forall i j, (i < n)%nat -> (j < n)%nat ->
      (if Nat.eqb i j then C else 0) - bsum m (fun p => A p i * A p j) = bsum k (fun q => L i q * L j q) + E i j) /\
   (forall i j, E i j = E j i) /\
   (forall i, (i < n)%nat -> bsum n (fun j => if Nat.eqb i j then 0 else Rabs (E i j)) <= E i i)) ->
  opb m n A c.
Proof.
  intros Hc [H|(HC & HI & HS & HD)]; [now apply opb_frob|]. apply opb_sq; auto. intros v.
  assert (X : nrm2 m (mv n A v) = C * nrm2 n v - nrm2 k (mv n (fun q i => L i q) v) - dot n v (mv n E v)).
  { rewrite <- (gram_quad m n A v), <- (gram_quad k n (fun q i => L i q) v).
    unfold nrm2, dot, mv, dot. rewrite <- bsum_scal, <- !bsum_minus. apply bsum_ext; intros i Hi.
    rewrite (bsum_ext n (fun j => E i j * v j) (fun j => (if Nat.eqb i j then C * v j else 0) - bsum m (fun p => A p i * A p j) * v j - bsum k (fun q => L i q * L j q) * v j)).
    - rewrite !bsum_minus, bsum_delta by auto. ring.
    - intros j Hj. specialize (HI i j Hi Hj). replace (E i j) with ((if Nat.eqb i j then C else 0) - bsum m (fun p => A p i * A p j) - bsum k (fun q => L i q * L j q)) by lra.
      destruct (Nat.eqb i j); ring. }
  pose proof (dominant_form n E v HS HD). pose proof (nrm2_nonneg k (mv n (fun q i => L i q) v)). pose proof (nrm2_nonneg n v).
  assert (C * nrm2 n v <= c * c * nrm2 n v) by (apply Rmult_le_compat_r; auto). lra.
Qed.
(* "AA' may stand for A'A" *)
Theorem W1_transposed m n k A L E C c : 0 <= c -> C <= c * c ->
  (forall i j, (i < m)%nat -> (j < m)%nat ->
     (if Nat.eqb i j then C else 0) - bsum n (fun p => A i p * A j p) = bsum k (fun q => L i q * L j q) + E i j) ->
  (forall i j, E i j = E j i) -> (forall i, (i < m)%nat -> bsum m (fun j => if Nat.eqb i j then 0 else Rabs (E i j)) <= E i i) ->
  opb m n A c.
Proof.
  intros Hc HC HI HS HD. apply (opb_transpose n m (fun p i => A i p)). apply (W1_spectral_norm_witness n m k _ L E C c Hc). right. auto.
Qed.

Section Nodes.
Variables (G : nat) (size : nat -> nat) (dom : point -> Prop).
Notation jet_on := (has_jet G size dom).

(* R1 *)
Definition input_value : value := {| at_ p := p O; d1 p u := u O; d2 p u w := fun _ => 0 |}.
Definition input_jet (c r : vec) rho : jet := {|
  n0 := nrm (size O) (fun k => Rabs (c k) + r k) + rho; n1 := fun i => delta i 0; n2 := fun _ _ => 0; centre := c; radius := r; ball := rho |}.
Lemma sum1_first u : sum1 G size (fun i => delta i 0) u = len size u O.
Proof. rewrite <- (Rmult_1_l (len size u O)), <- (sum1_delta G size 0 1) by lia. apply sum1_ext; intros; ring. Qed.
Theorem R1_derivatives n p : smooth_at n input_value p.
Proof. split; intros; simpl; [apply is_derive_line|apply @is_derive_const]. Qed.
Lemma input_has_jet c r rho : (forall p, dom p -> enclosed (size O) (p O) c r rho) -> jet_on (size O) input_value (input_jet c r rho).
Proof.
  intros H. split; [|split; [|split; [|split]]]; simpl.
  - intros p Hp. apply enclosed_norm; auto.
  - auto.
  - intros p u Hp. rewrite sum1_first. unfold len. lra.
  - intros p u w Hp. rewrite nrm_0. unfold sum2. rewrite (bsum_ext _ _ (fun _ => 0)), bsum_0; [lra|].
    intros i _. rewrite (bsum_ext _ _ (fun _ => 0)), bsum_0; auto. intros; ring.
  - intros p q Hp Hq. rewrite sum1_first. unfold len, minus. lra.
Qed.
Theorem R1_input d c r rho : match d with InBox c0 r0 => c = c0 /\ r = r0 /\ rho = 0 | InBall c0 r0 => c = c0 /\ r = (fun _ => 0) /\ rho = r0 end ->
  (forall p, dom p -> input_in (size O) d (p O)) -> jet_on (size O) input_value (input_jet c r rho).
Proof.
  intros Hd H. apply input_has_jet; intros p Hp. specialize (H p Hp). destruct d as [c0 r0|c0 r0]; destruct Hd as (-> & -> & ->); simpl in H.
  - exists (fun _ => 0). rewrite nrm_0. split; [lra|]. intros k Hk. rewrite Rminus_0_r. auto.
  - exists (fun k => p O k - c0 k). split; auto. intros k Hk. replace (_ - _) with 0 by ring. rewrite Rabs_R0. lra.
Qed.


(* R3, in three parts: a matrix applied to a value, sums of these, the shift. *)
Definition oplus (disjoint : bool) a b := if disjoint then sqrt (a * a + b * b) else a + b.
Lemma oplus_norm n x y disj a b : (disj = true -> forall o, (o < n)%nat -> x o = 0 \/ y o = 0) ->
  nrm n x <= a -> nrm n y <= b -> nrm n (fun o => x o + y o) <= oplus disj a b.
Proof.
  intros H Hx Hy. pose proof (nrm_nonneg n x). pose proof (nrm_nonneg n y). destruct disj; simpl.
  - unfold nrm at 1. apply sqrt_le_1_alt. apply Rle_trans with (nrm n x * nrm n x + nrm n y * nrm n y); [|nra].
    rewrite !nrm_sq. unfold nrm2, dot. rewrite <- bsum_plus. apply bsum_le; intros o Ho.
    destruct (H eq_refl o Ho) as [E|E]; rewrite E; lra.
  - eapply Rle_trans; [apply minkowski|]. lra.
Qed.
Lemma oplus_nonneg disj a b : 0 <= a -> 0 <= b -> 0 <= oplus disj a b.
Proof. destruct disj; simpl; intros; [apply sqrt_pos|lra]. Qed.
Lemma hypot_plus a b c d : sqrt ((a + c) * (a + c) + (b + d) * (b + d)) <= sqrt (a * a + b * b) + sqrt (c * c + d * d).
Proof.
  pose proof (minkowski 2 (fun i => if Nat.eqb i 0 then a else b) (fun i => if Nat.eqb i 0 then c else d)) as M.
  unfold nrm, nrm2, dot in M. simpl in M. rewrite !Rplus_0_l in M. exact M.
Qed.
Lemma hypot_scal a b t : 0 <= t -> sqrt (a * t * (a * t) + b * t * (b * t)) = sqrt (a * a + b * b) * t.
Proof.
  intros. replace (a * t * (a * t) + b * t * (b * t)) with ((a * a + b * b) * (t * t)) by ring.
  rewrite sqrt_mult_alt by (pose proof (sq_nonneg a); pose proof (sq_nonneg b); lra). now rewrite sqrt_square.
Qed.
Lemma oplus_bsum disj n (a b : nat -> R) : oplus disj (bsum n a) (bsum n b) <= bsum n (fun i => oplus disj (a i) (b i)).
Proof.
  destruct disj; simpl; [|rewrite bsum_plus; lra]. induction n; simpl.
  - rewrite Rmult_0_l, Rplus_0_l, sqrt_0. lra.
  - eapply Rle_trans; [apply hypot_plus|]. lra.
Qed.
Lemma oplus_scal disj a b t : 0 <= t -> oplus disj (a * t) (b * t) = oplus disj a b * t.
Proof. intros. destruct disj; simpl; [now apply hypot_scal|ring]. Qed.
Lemma oplus_sum1 disj a b u : oplus disj (sum1 G size a u) (sum1 G size b u) <= sum1 G size (fun i => oplus disj (a i) (b i)) u.
Proof.
  unfold sum1. eapply Rle_trans; [apply oplus_bsum|]. apply Req_le, bsum_ext; intros i _. apply oplus_scal, len_nonneg.
Qed.
Lemma oplus_sum2 disj a b u w : oplus disj (sum2 G size a u w) (sum2 G size b u w) <= sum2 G size (fun i j => oplus disj (a i j) (b i j)) u w.
Proof.
  unfold sum2. eapply Rle_trans; [apply oplus_bsum|]. apply bsum_le; intros i _. eapply Rle_trans; [apply oplus_bsum|].
  apply Req_le, bsum_ext; intros j _. apply oplus_scal. apply Rmult_le_pos; apply len_nonneg.
Qed.

(* "the root of the largest row sum times the largest column sum" *)
Theorem R3_row_column_norm m w (M : nat -> nat -> R) r c D : 0 <= D -> r * c <= D * D -> 0 <= r ->
  (forall o, (o < m)%nat -> bsum w (fun i => Rabs (M o i)) <= r) -> (forall i, (i < w)%nat -> bsum m (fun o => Rabs (M o i)) <= c) -> opb m w M D.
Proof.
  intros HD HDD Hr Hrow Hcol. apply opb_sq; auto. intros v.
  apply Rle_trans with (r * c * nrm2 w v); [|apply Rmult_le_compat_r; [apply nrm2_nonneg|auto]].
  apply Rle_trans with (bsum m (fun o => r * bsum w (fun i => Rabs (M o i) * (v i * v i)))).
  - apply bsum_le; intros o Ho. unfold mv, dot.
    set (A := fun i => sqrt (Rabs (M o i))). set (B := fun i => sqrt (Rabs (M o i)) * Rabs (v i)).
    assert (SA : forall i, A i * A i = Rabs (M o i)) by (intros; apply sqrt_sqrt, Rabs_pos).
    pose proof (abs_dot w (M o) v) as X. pose proof (CS w A B) as Y. unfold dot in X.
    assert (E : bsum w (fun i => Rabs (M o i) * Rabs (v i)) = dot w A B).
    { apply bsum_ext; intros i _. unfold B. fold (A i). rewrite <- (SA i). ring. }
    rewrite E in X. eapply Rle_trans; [apply sq_le; exact X|]. eapply Rle_trans; [exact Y|].
    apply Rmult_le_compat; try apply nrm2_nonneg.
    + unfold nrm2, dot. rewrite (bsum_ext w _ (fun i => Rabs (M o i))) by (intros; apply SA). auto.
    + apply Req_le. unfold nrm2, dot. apply bsum_ext; intros i _. unfold B. fold (A i).
      replace (A i * Rabs (v i) * (A i * Rabs (v i))) with (A i * A i * (Rabs (v i) * Rabs (v i))) by ring.
      rewrite SA, <- Rabs_mult, (Rabs_pos_eq (v i * v i)) by apply sq_nonneg. reflexivity.
  - rewrite bsum_scal, bsum_swap. rewrite Rmult_assoc. apply Rmult_le_compat_l; auto. unfold nrm2, dot. rewrite <- bsum_scal.
    apply bsum_le; intros i Hi. rewrite bsum_scalr. apply Rmult_le_compat_r; [apply sq_nonneg|auto].
Qed.

Definition mapped_value w (M : nat -> nat -> R) (v : value) : value := {|
  at_ p := fun o => dot w (M o) (at_ v p); d1 p u := fun o => dot w (M o) (d1 v p u); d2 p u y := fun o => dot w (M o) (d2 v p u y) |}.
Definition sum_value (a b : value) : value := {|
  at_ p := fun o => at_ a p o + at_ b p o; d1 p u := fun o => d1 a p u o + d1 b p u o; d2 p u y := fun o => d2 a p u y o + d2 b p u y o |}.
Definition constant_value (t : vec) : value := {| at_ p := t; d1 p u := fun _ => 0; d2 p u y := fun _ => 0 |}.

(* M is within E of the stored one, D bounds its norm *)
Definition mapped_jet w (stored_M E : nat -> nat -> R) D (J : jet) : jet := {|
  n0 := D * n0 J; n1 := fun i => D * n1 J i; n2 := fun i j => D * n2 J i j;
  centre := fun o => dot w (stored_M o) (centre J);
  radius := fun o => bsum w (fun i => (Rabs (stored_M o i) + E o i) * radius J i + E o i * Rabs (centre J i));
  ball := D * ball J |}.
Definition sum_jet disj (J K : jet) : jet := {|
  n0 := oplus disj (n0 J) (n0 K); n1 := fun i => oplus disj (n1 J i) (n1 K i); n2 := fun i j => oplus disj (n2 J i j) (n2 K i j);
  centre := fun o => centre J o + centre K o; radius := fun o => radius J o + radius K o; ball := oplus disj (ball J) (ball K) |}.
Definition shifted_jet m (t tau : vec) (J : jet) : jet := {|
  n0 := n0 J + nrm m (fun o => Rabs (t o) + tau o); n1 := n1 J; n2 := n2 J;
  centre := fun o => centre J o + t o; radius := fun o => radius J o + tau o; ball := ball J |}.
Definition resized (J : jet) x : jet := {| n0 := x; n1 := n1 J; n2 := n2 J; centre := centre J; radius := radius J; ball := ball J |}.
Lemma has_jet_resized n v J x : jet_on n v J -> (forall p, dom p -> nrm n (at_ v p) <= x) -> jet_on n v (resized J x).
Proof. intros (_ & H) Hx. split; auto. Qed.
Lemma enclosure_size n v J : jet_on n v J -> forall p, dom p -> nrm n (at_ v p) <= nrm n (fun k => Rabs (centre J k) + radius J k) + ball J.
Proof. intros (_ & H & _) p Hp. apply enclosed_norm; auto. Qed.

(* a value, all of whose parts vanish in the rows of Z; with enclosures whose balls do *)
Definition vanishes (Z : nat -> Prop) (v : value) (J : jet) n := (forall o, Z o -> (forall p, at_ v p o = 0) /\ (forall p u, d1 v p u o = 0) /\ (forall p u y, d2 v p u y o = 0)) /\
  forall p, dom p -> exists q, nrm n q <= ball J /\ (forall o, Z o -> q o = 0) /\ forall k, (k < n)%nat -> Rabs (at_ v p k - centre J k - q k) <= radius J k.
Theorem R3_mapped m w M stored_M E D v J : opb m w M D -> (forall o i, (o < m)%nat -> (i < w)%nat -> Rabs (M o i - stored_M o i) <= E o i) ->
  jet_on w v J -> jet_on m (mapped_value w M v) (mapped_jet w stored_M E D J) /\
    vanishes (fun o => forall i, (i < w)%nat -> M o i = 0) (mapped_value w M v) (mapped_jet w stored_M E D J) m.
Proof.
  intros [HD HM] HE (H0 & HEn & H1 & H2 & HL).
  assert (Z : forall o y, (forall i, (i < w)%nat -> M o i = 0) -> dot w (M o) y = 0).
  { intros o y H. unfold dot. rewrite (bsum_ext w _ (fun _ => 0)) by (intros i Hi; rewrite H by auto; ring). apply bsum_0. }
  assert (B : forall x, nrm m (fun o => dot w (M o) x) <= D * nrm w x) by exact HM.
  assert (EN : forall p, dom p -> exists q, nrm m q <= D * ball J /\ (forall o, (forall i, (i < w)%nat -> M o i = 0) -> q o = 0) /\
     forall k, (k < m)%nat -> Rabs (dot w (M k) (at_ v p) - dot w (stored_M k) (centre J) - q k) <=
       bsum w (fun i => (Rabs (stored_M k i) + E k i) * radius J i + E k i * Rabs (centre J i))).
  { intros p Hp. destruct (HEn p Hp) as (q & Hq & H). exists (fun o => dot w (M o) q). split; [|split].
    - eapply Rle_trans; [apply B|]. apply Rmult_le_compat_l; auto.
    - intros o Ho. auto.
    - intros k Hk. replace (dot w (M k) (at_ v p) - dot w (stored_M k) (centre J) - dot w (M k) q) with
        (bsum w (fun i => M k i * (at_ v p i - centre J i - q i) + (M k i - stored_M k i) * centre J i)).
      2:{ unfold dot. rewrite <- !bsum_minus. apply bsum_ext; intros; ring. }
      apply Rle_trans with (bsum w (fun i => Rabs (M k i * (at_ v p i - centre J i - q i) + (M k i - stored_M k i) * centre J i))).
      { clear. induction w; simpl; [rewrite Rabs_R0; lra|]. eapply Rle_trans; [apply Rabs_triang|]. lra. }
      apply bsum_le; intros i Hi. eapply Rle_trans; [apply Rabs_triang|]. rewrite !Rabs_mult. specialize (H i Hi). specialize (HE k i Hk Hi).
      pose proof (Rabs_triang (M k i - stored_M k i) (stored_M k i)). replace (M k i - stored_M k i + stored_M k i) with (M k i) in * by ring.
      pose proof (Rabs_pos (M k i)). pose proof (Rabs_pos (at_ v p i - centre J i - q i)). pose proof (Rabs_pos (centre J i)).
      apply Rplus_le_compat; [|apply Rmult_le_compat_r; auto]. apply Rmult_le_compat; auto. lra. }
  split; [split; [|split; [|split; [|split]]]|split]; simpl.
  - intros p Hp. eapply Rle_trans; [apply B|]. apply Rmult_le_compat_l; auto.
  - intros p Hp. destruct (EN p Hp) as (q & ? & _ & ?). exists q. auto.
  - intros p u Hp. rewrite sum1_scal. eapply Rle_trans; [apply B|]. apply Rmult_le_compat_l; auto.
  - intros p u y Hp. rewrite sum2_scal. eapply Rle_trans; [apply B|]. apply Rmult_le_compat_l; auto.
  - intros p q Hp Hq. rewrite sum1_scal. rewrite (nrm_ext m _ (fun o => dot w (M o) (fun k => at_ v q k - at_ v p k))).
    + eapply Rle_trans; [apply B|]. apply Rmult_le_compat_l; auto.
    + intros o _. unfold dot. rewrite <- bsum_minus. apply bsum_ext; intros; ring.
  - intros o Ho. auto.
  - exact EN.
Qed.
Theorem R3_sum m disj a b J K (Z Y : nat -> Prop) : (disj = true -> forall o, (o < m)%nat -> Z o \/ Y o) ->
  jet_on m a J -> vanishes Z a J m -> jet_on m b K -> vanishes Y b K m ->
  jet_on m (sum_value a b) (sum_jet disj J K) /\ vanishes (fun o => Z o /\ Y o) (sum_value a b) (sum_jet disj J K) m.
Proof.
  intros HZ (A0 & AE & A1 & A2 & AL) [AZ AQ] (B0 & BE & B1 & B2 & BL) [BZ BQ].
  assert (EN : forall p, dom p -> exists q, nrm m q <= oplus disj (ball J) (ball K) /\ (forall o, Z o /\ Y o -> q o = 0) /\
     forall k, (k < m)%nat -> Rabs (at_ a p k + at_ b p k - (centre J k + centre K k) - q k) <= radius J k + radius K k).
  { intros p Hp. destruct (AQ p Hp) as (q & Hq & Hqz & H). destruct (BQ p Hp) as (y & Hy & Hyz & H'). exists (fun k => q k + y k). split; [|split].
    - apply oplus_norm; auto. intros D o Ho. destruct (HZ D o Ho); [left|right]; auto.
    - intros o [Ho1 Ho2]. rewrite Hqz, Hyz by auto. ring.
    - intros k Hk. specialize (H k Hk). specialize (H' k Hk).
      replace (at_ a p k + at_ b p k - (centre J k + centre K k) - (q k + y k)) with ((at_ a p k - centre J k - q k) + (at_ b p k - centre K k - y k)) by ring.
      eapply Rle_trans; [apply Rabs_triang|]. lra. }
  split; [split; [|split; [|split; [|split]]]|split]; simpl.
  - intros p Hp. apply oplus_norm; auto. intros D o Ho. destruct (HZ D o Ho) as [X|X]; [left; apply AZ|right; apply BZ]; auto.
  - intros p Hp. destruct (EN p Hp) as (q & ? & _ & ?). exists q. auto.
  - intros p u Hp. eapply Rle_trans; [|apply oplus_sum1]. apply oplus_norm; auto.
    intros D o Ho. destruct (HZ D o Ho) as [X|X]; [left; apply AZ|right; apply BZ]; auto.
  - intros p u y Hp. eapply Rle_trans; [|apply oplus_sum2]. apply oplus_norm; auto.
    intros D o Ho. destruct (HZ D o Ho) as [X|X]; [left; apply AZ|right; apply BZ]; auto.
  - intros p q Hp Hq. eapply Rle_trans; [|apply oplus_sum1].
    rewrite (nrm_ext m _ (fun k => (at_ a q k - at_ a p k) + (at_ b q k - at_ b p k))) by (intros; ring).
    apply oplus_norm; auto. intros D o Ho. destruct (HZ D o Ho) as [X|X]; [left|right].
    + destruct (AZ o X) as [E _]. rewrite !E. ring.
    + destruct (BZ o X) as [E _]. rewrite !E. ring.
  - intros o [Ho1 Ho2]. destruct (AZ o Ho1) as (X1 & X2 & X3). destruct (BZ o Ho2) as (Y1 & Y2 & Y3).
    split; [|split]; intros; rewrite ?X1, ?X2, ?X3, ?Y1, ?Y2, ?Y3; ring.
  - exact EN.
Qed.
Theorem R3_shifted m t stored_t tau v J : (forall o, (o < m)%nat -> Rabs (t o - stored_t o) <= tau o) -> jet_on m v J ->
  jet_on m (sum_value v (constant_value t)) (shifted_jet m stored_t tau J).
Proof.
  intros Ht (H0 & HE & H1 & H2 & HL). split; [|split; [|split; [|split]]]; simpl.
  - intros p Hp. eapply Rle_trans; [apply minkowski|]. apply Rplus_le_compat; auto. apply nrm_le_entries; intros o Ho. specialize (Ht o Ho).
    replace (t o) with (stored_t o + (t o - stored_t o)) by ring. eapply Rle_trans; [apply Rabs_triang|]. lra.
  - intros p Hp. destruct (HE p Hp) as (q & Hq & H). exists q. split; auto. intros k Hk. specialize (H k Hk). specialize (Ht k Hk).
    replace (at_ v p k + t k - (centre J k + stored_t k) - q k) with ((at_ v p k - centre J k - q k) + (t k - stored_t k)) by ring.
    eapply Rle_trans; [apply Rabs_triang|]. lra.
  - intros p u Hp. rewrite (nrm_ext m _ (d1 v p u)) by (intros; ring). auto.
  - intros p u y Hp. rewrite (nrm_ext m _ (d2 v p u y)) by (intros; ring). auto.
  - intros p q Hp Hq. rewrite (nrm_ext m _ (fun k => at_ v q k - at_ v p k)) by (intros; ring). auto.
Qed.

(* R4 *)
Definition activation_value (f : nat -> activation) (z : value) : value := {|
  at_ p := fun k => phi (f k) (at_ z p k);
  d1 p u := fun k => phi1 (f k) (at_ z p k) * d1 z p u k;
  d2 p u w := fun k => phi1 (f k) (at_ z p k) * d2 z p u w k + phi2 (f k) (at_ z p k) * (d1 z p u k * d1 z p w k) |}.
Definition activation_jet B C (J : jet) (size' : R) c r rho : jet := {|
  n0 := size'; n1 := fun i => B * n1 J i; n2 := fun i j => B * n2 J i j + C * (n1 J i * n1 J j); centre := c; radius := r; ball := rho |}.
(* I_k, in which z_k stays *)
Definition inside (J : jet) k t := Rabs (t - centre J k) <= radius J k + ball J.
Theorem R4_derivatives n f z p : smooth_at n z p -> (forall k, (k < n)%nat -> differentiable (f k)) ->
  (forall k, (k < n)%nat -> ~ kink (f k) (at_ z p k)) -> smooth_at n (activation_value f z) p.
Proof.
  intros [H1 H2] Hf Hk. split.
  - intros u k Hkn. simpl. destruct (Hf k Hkn _ (Hk k Hkn)) as [D _].
    eapply is_derive_eq; [apply (is_derive_comp (phi (f k)) (fun t => at_ z (line p u t) k)); [rewrite line_start; exact D|apply H1; auto]|].
    unfold scal; simpl; unfold mult; simpl. ring.
  - intros u w k Hkn. simpl. destruct (Hf k Hkn _ (Hk k Hkn)) as [_ D].
    eapply is_derive_eq; [apply is_derive_times; [apply (is_derive_comp (phi1 (f k)) (fun t => at_ z (line p w t) k)); [rewrite line_start; exact D|apply H1; auto]|apply H2; auto]|].
    cbv beta; rewrite !line_start. unfold scal; simpl; unfold mult; simpl. ring.
Qed.
Section R4.
Variables (n : nat) (f : nat -> activation) (z : value) (J : jet) (B C : R).
Hypothesis HB : 0 <= B.
Hypothesis Hz : jet_on n z J.
(* the constants: on the line, or where z_k stays; the slope as a Lipschitz constant, so that kinks are covered *)
Hypothesis Hlip : forall k s t, (k < n)%nat -> inside J k s -> inside J k t -> Rabs (phi (f k) s - phi (f k) t) <= B * Rabs (s - t).
Hypothesis Hslope : forall k t, (k < n)%nat -> inside J k t -> Rabs (phi1 (f k) t) <= B.
Hypothesis Hbend : forall k t, (k < n)%nat -> inside J k t -> Rabs (phi2 (f k) t) <= C.
Lemma z_inside p k : dom p -> (k < n)%nat -> inside J k (at_ z p k).
Proof. intros Hp Hk. destruct Hz as (_ & H & _). unfold inside. apply (enclosed_entry n _ _ _ _ k (H p Hp) Hk). Qed.
(* the bounds of n0' *)
Theorem R4_by_range S : (forall k t, (k < n)%nat -> Rabs (phi (f k) t) <= S k) -> forall p, dom p -> nrm n (at_ (activation_value f z) p) <= nrm n S.
Proof. intros H p Hp. apply nrm_le_entries; intros k Hk. apply H; auto. Qed.
Theorem R4_by_slope : (forall k s t, (k < n)%nat -> Rabs (phi (f k) s - phi (f k) t) <= B * Rabs (s - t)) ->
  forall p, dom p -> nrm n (at_ (activation_value f z) p) <= nrm n (fun k => phi (f k) 0) + B * n0 J.
Proof.
  intros H p Hp. simpl. rewrite (nrm_ext n _ (fun k => phi (f k) 0 + (phi (f k) (at_ z p k) - phi (f k) 0))) by (intros; ring).
  eapply Rle_trans; [apply minkowski|]. apply Rplus_le_compat_l. apply Rle_trans with (nrm n (fun k => B * at_ z p k)).
  - rewrite <- (nrm_abs n (fun k => B * at_ z p k)). apply nrm_le_entries; intros k Hk.
    eapply Rle_trans; [apply H; auto|]. rewrite Rminus_0_r, Rabs_mult, (Rabs_pos_eq B) by auto. lra.
  - rewrite nrm_scal, Rabs_pos_eq by auto. apply Rmult_le_compat_l; auto. apply Hz; auto.
Qed.
(* the two enclosures *)
Definition image_of_box c r rho := rho = B * ball J /\ forall k t, (k < n)%nat -> Rabs (t - centre J k) <= radius J k -> Rabs (phi (f k) t - c k) <= r k.
Definition image_of_all c r rho := rho = 0 /\ forall k t, (k < n)%nat -> inside J k t -> Rabs (phi (f k) t - c k) <= r k.
Theorem R4_enclosure c r rho : image_of_box c r rho \/ image_of_all c r rho -> forall p, dom p -> enclosed n (at_ (activation_value f z) p) c r rho.
Proof.
  intros Hi p Hp. pose proof Hz as (_ & HE & _). destruct Hi as [[-> H]|[-> H]].
  - destruct (HE p Hp) as (q & Hq & HQ).
    exists (fun k => phi (f k) (at_ z p k) - phi (f k) (at_ z p k - q k)). split.
    + apply Rle_trans with (nrm n (fun k => B * q k)); [|rewrite nrm_scal, Rabs_pos_eq by auto; apply Rmult_le_compat_l; auto].
      rewrite <- (nrm_abs n (fun k => B * q k)). apply nrm_le_entries; intros k Hk. rewrite Rabs_mult, (Rabs_pos_eq B) by auto.
      replace (q k) with (at_ z p k - (at_ z p k - q k)) at 2 by ring. apply Hlip; auto; [apply z_inside; auto|].
      unfold inside. specialize (HQ k Hk). pose proof (nrm_nonneg n q). replace (at_ z p k - q k - centre J k) with (at_ z p k - centre J k - q k) by ring. lra.
    + intros k Hk. simpl. replace (phi (f k) (at_ z p k) - c k - (phi (f k) (at_ z p k) - phi (f k) (at_ z p k - q k))) with (phi (f k) (at_ z p k - q k) - c k) by ring.
      apply H; auto. replace (at_ z p k - q k - centre J k) with (at_ z p k - centre J k - q k) by ring. auto.
  - exists (fun _ => 0). rewrite nrm_0. split; [lra|]. intros k Hk. rewrite Rminus_0_r. apply H; auto. apply z_inside; auto.
Qed.
Theorem R4_elementwise_activation size' c r rho : 0 <= C -> (forall p, dom p -> nrm n (at_ (activation_value f z) p) <= size') ->
  image_of_box c r rho \/ image_of_all c r rho -> jet_on n (activation_value f z) (activation_jet B C J size' c r rho).
Proof.
  intros HC Hs Hi. pose proof Hz as (_ & _ & H1 & H2 & HL). split; [|split; [|split; [|split]]].
  - exact Hs.
  - apply R4_enclosure; auto.
  - intros p u Hp. simpl. rewrite sum1_scal. eapply Rle_trans; [apply (nrm_times_sup n (fun k => phi1 (f k) (at_ z p k)) _ B HB)|apply Rmult_le_compat_l; auto].
    intros k Hk. apply Hslope; auto. apply z_inside; auto.
  - intros p u w Hp. simpl. rewrite sum2_plus, !sum2_scal, sum2_outer. eapply Rle_trans; [apply minkowski|]. apply Rplus_le_compat.
    + eapply Rle_trans; [apply (nrm_times_sup n (fun k => phi1 (f k) (at_ z p k)) _ B HB)|apply Rmult_le_compat_l; auto].
      intros k Hk. apply Hslope; auto. apply z_inside; auto.
    + eapply Rle_trans; [apply (nrm_times_sup n (fun k => phi2 (f k) (at_ z p k)) _ C HC)|apply Rmult_le_compat_l; auto].
      * intros k Hk. apply Hbend; auto. apply z_inside; auto.
      * eapply Rle_trans; [apply nrm_times|]. apply Rmult_le_compat; auto using nrm_nonneg.
  - intros p q Hp Hq. cbn [n1 activation_jet]. rewrite sum1_scal. apply Rle_trans with (nrm n (fun k => B * (at_ z q k - at_ z p k))).
    + rewrite <- (nrm_abs n (fun k => B * _)). apply nrm_le_entries; intros k Hk. rewrite Rabs_mult, (Rabs_pos_eq B) by auto.
      apply Hlip; auto; apply z_inside; auto.
    + rewrite nrm_scal, Rabs_pos_eq by auto. apply Rmult_le_compat_l; auto.
Qed.
End R4.

(* R12 *)
Definition product_value (v w : value) : value := {|
  at_ p := fun k => at_ v p k * at_ w p k;
  d1 p u := fun k => d1 v p u k * at_ w p k + at_ v p k * d1 w p u k;
  d2 p u y := fun k => d2 v p u y k * at_ w p k + at_ v p k * d2 w p u y k + (d1 v p u k * d1 w p y k + d1 v p y k * d1 w p u k) |}.
Theorem R12_derivatives n v w p : smooth_at n v p -> smooth_at n w p -> smooth_at n (product_value v w) p.
Proof.
  intros [V1 V2] [W1 W2]. split.
  - intros u k Hk. simpl. eapply is_derive_eq; [apply is_derive_times; [apply V1|apply W1]; auto|]. cbv beta; rewrite !line_start. ring.
  - intros u y k Hk. simpl. eapply is_derive_eq; [apply @is_derive_plus; apply is_derive_times; [apply V2|apply W1|apply V1|apply W2]; auto|].
    cbv beta; rewrite !line_start. change plus with Rplus. ring.
Qed.
(* v^ and w^: both the largest entry of the enclosure and n0 will do *)
Theorem R12_top n v J x : jet_on n v J -> ((forall k, (k < n)%nat -> Rabs (centre J k) + radius J k + ball J <= x) \/ n0 J <= x) ->
  forall p k, dom p -> (k < n)%nat -> Rabs (at_ v p k) <= x.
Proof.
  intros (H0 & HE & _) Hx p k Hp Hk. destruct Hx as [Hx|Hx].
  - pose proof (enclosed_entry n _ _ _ _ k (HE p Hp) Hk). specialize (Hx k Hk).
    replace (at_ v p k) with (centre J k + (at_ v p k - centre J k)) by ring. eapply Rle_trans; [apply Rabs_triang|]. lra.
  - eapply Rle_trans; [apply (entry_le_nrm n (at_ v p) k Hk)|]. specialize (H0 p Hp). lra.
Qed.
Definition product_jet (J K : jet) a b (tops topt size' : R) : jet := {| (* a = v^, b = w^ *)
  n0 := size'; n1 := fun i => b * n1 J i + a * n1 K i;
  n2 := fun i j => b * n2 J i j + a * n2 K i j + (n1 J i * n1 K j + n1 J j * n1 K i);
  centre := fun k => centre J k * centre K k;
  radius := fun k => Rabs (centre J k) * radius K k + radius J k * Rabs (centre K k) + radius J k * radius K k;
  ball := tops * ball K + topt * ball J + ball J * ball K |}.
Theorem R12_product n v w J K a b tops topt size' : 0 <= a -> 0 <= b -> 0 <= tops -> 0 <= topt -> jet_on n v J -> jet_on n w K ->
  (forall p k, dom p -> (k < n)%nat -> Rabs (at_ v p k) <= a) -> (forall p k, dom p -> (k < n)%nat -> Rabs (at_ w p k) <= b) ->
  (forall k, (k < n)%nat -> Rabs (centre J k) + radius J k <= tops) -> (forall k, (k < n)%nat -> Rabs (centre K k) + radius K k <= topt) ->
  (a * n0 K <= size' \/ b * n0 J <= size' \/ nrm n (fun k => Rabs (centre (product_jet J K a b tops topt size') k) + radius (product_jet J K a b tops topt size') k)
     + ball (product_jet J K a b tops topt size') <= size') ->
  jet_on n (product_value v w) (product_jet J K a b tops topt size').
Proof.
  intros Ha Hb Hs Ht HJ HK HA HB HS HT Hn. pose proof HJ as (V0 & VE & V1 & V2 & VL). pose proof HK as (W0 & WE & W1 & W2 & WL).
  assert (EN : forall p, dom p -> enclosed n (at_ (product_value v w) p) (centre (product_jet J K a b tops topt size')) (radius (product_jet J K a b tops topt size')) (ball (product_jet J K a b tops topt size'))).
  { intros p Hp. destruct (VE p Hp) as (q & Hq & HQ). destruct (WE p Hp) as (g & Hg & HG). simpl.
    set (x := fun k => at_ v p k - q k). set (y := fun k => at_ w p k - g k).
    assert (X : forall k, (k < n)%nat -> Rabs (x k) <= Rabs (centre J k) + radius J k).
    { intros k Hk. specialize (HQ k Hk). replace (x k) with (centre J k + (at_ v p k - centre J k - q k)) by (unfold x; ring).
      eapply Rle_trans; [apply Rabs_triang|]. lra. }
    assert (Y : forall k, (k < n)%nat -> Rabs (y k) <= Rabs (centre K k) + radius K k).
    { intros k Hk. specialize (HG k Hk). replace (y k) with (centre K k + (at_ w p k - centre K k - g k)) by (unfold y; ring).
      eapply Rle_trans; [apply Rabs_triang|]. lra. }
    exists (fun k => x k * g k + y k * q k + q k * g k). split.
    - eapply Rle_trans; [apply minkowski3|]. apply Rplus_le_compat; [apply Rplus_le_compat|].
      + eapply Rle_trans; [apply (nrm_times_sup n x g tops Hs)|apply Rmult_le_compat_l; auto]. intros k Hk. specialize (X k Hk). specialize (HS k Hk). lra.
      + eapply Rle_trans; [apply (nrm_times_sup n y q topt Ht)|apply Rmult_le_compat_l; auto]. intros k Hk. specialize (Y k Hk). specialize (HT k Hk). lra.
      + eapply Rle_trans; [apply nrm_times|]. apply Rmult_le_compat; auto using nrm_nonneg.
    - intros k Hk. specialize (HQ k Hk). specialize (HG k Hk).
      set (e := at_ v p k - centre J k - q k) in *. set (h := at_ w p k - centre K k - g k) in *.
      replace (at_ v p k * at_ w p k - centre J k * centre K k - (x k * g k + y k * q k + q k * g k)) with
        (centre J k * h + e * centre K k + e * h) by (unfold x, y, e, h; ring).
      pose proof (Rabs_pos e). pose proof (Rabs_pos h).
      eapply Rle_trans; [apply Rabs_triang|]. apply Rplus_le_compat.
      + eapply Rle_trans; [apply Rabs_triang|]. rewrite !Rabs_mult. apply Rplus_le_compat;
          [apply Rmult_le_compat_l; [apply Rabs_pos|auto]|apply Rmult_le_compat_r; [apply Rabs_pos|auto]].
      + rewrite Rabs_mult. apply Rmult_le_compat; auto. }
  split; [|split; [|split; [|split]]].
  - intros p Hp. cbn [n0 product_jet]. destruct Hn as [Hn|[Hn|Hn]]; (eapply Rle_trans; [|exact Hn]).
    + eapply Rle_trans; [apply (nrm_times_sup n (at_ v p) (at_ w p) a Ha)|apply Rmult_le_compat_l; auto]. auto.
    + simpl. rewrite (nrm_ext n _ (fun k => at_ w p k * at_ v p k)) by (intros; ring).
      eapply Rle_trans; [apply (nrm_times_sup n (at_ w p) (at_ v p) b Hb)|apply Rmult_le_compat_l; auto]. auto.
    + apply enclosed_norm. auto.
  - exact EN.
  - intros p u Hp. simpl. rewrite sum1_plus, !sum1_scal. eapply Rle_trans; [apply minkowski|]. apply Rplus_le_compat.
    + rewrite (nrm_ext n _ (fun k => at_ w p k * d1 v p u k)) by (intros; ring).
      eapply Rle_trans; [apply (nrm_times_sup n (at_ w p) _ b Hb)|apply Rmult_le_compat_l; auto]. auto.
    + eapply Rle_trans; [apply (nrm_times_sup n (at_ v p) _ a Ha)|apply Rmult_le_compat_l; auto]. auto.
  - intros p u y Hp. simpl. rewrite !sum2_plus, !sum2_scal, sum2_outer, sum2_outer'. eapply Rle_trans; [apply minkowski3|]. apply Rplus_le_compat; [apply Rplus_le_compat|].
    + rewrite (nrm_ext n _ (fun k => at_ w p k * d2 v p u y k)) by (intros; ring).
      eapply Rle_trans; [apply (nrm_times_sup n (at_ w p) _ b Hb)|apply Rmult_le_compat_l; auto]. auto.
    + eapply Rle_trans; [apply (nrm_times_sup n (at_ v p) _ a Ha)|apply Rmult_le_compat_l; auto]. auto.
    + eapply Rle_trans; [apply minkowski|]. apply Rplus_le_compat; (eapply Rle_trans; [apply nrm_times|]).
      * apply Rmult_le_compat; auto using nrm_nonneg.
      * rewrite Rmult_comm. apply Rmult_le_compat; auto using nrm_nonneg.
  - intros p q Hp Hq. simpl. rewrite sum1_plus, !sum1_scal.
    rewrite (nrm_ext n _ (fun k => at_ w q k * (at_ v q k - at_ v p k) + at_ v p k * (at_ w q k - at_ w p k))) by (intros; ring).
    eapply Rle_trans; [apply minkowski|]. apply Rplus_le_compat.
    + eapply Rle_trans; [apply (nrm_times_sup n (at_ w q) _ b Hb)|apply Rmult_le_compat_l; auto]. auto.
    + eapply Rle_trans; [apply (nrm_times_sup n (at_ v p) _ a Ha)|apply Rmult_le_compat_l; auto]. auto.
Qed.
End Nodes.
