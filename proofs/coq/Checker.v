(* The executable checker of the tier layerwise: rules R1 to R8, R12 and W1 by interval arithmetic, and that what it
   accepts is true. *)
Require Import Reals Lra Lia Psatz List ZArith Bool.
From Coquelicot Require Import Coquelicot.
From Certbound Require Import Vectors Network Jets Affine Rules Conclusions Graph Activations Numbers Integers Images.
Import ListNotations.
Open Scope R_scope.

(* What is checked. Numbers are dyadic, (m, e) for m 2^e. A group lists its entries times 2^-e. *)
Record group := { unit_ : Z; entries : list Z }.
Record cterm := { source : nat; columns_ : nat; sparse : list (list (nat * Z)); scale_ : Z }. (* entries of each row, columns ascending *)
Inductive cnode :=
  | CAffine (h n m g : nat) (first : nat) (bias : option nat) (shared : bool) (alpha beta : dyadic) (norm : witness) (augmented : option witness)
  | CLinear (m : nat) (terms : list cterm) (shift : list dyadic)
  | CElementwise (h : nat) (acts : list act) (boxed : bool)
  | CProduct (v w n : nat).
Inductive cinputs := CInBox (centre radius : list dyadic) | CInBall (centre : list dyadic) (radius : dyadic).
Inductive cparameters := CAround (radius : list dyadic) | CTotal (radius : dyadic) | CBox (radius : list dyadic).
Record cnetwork := { cgroups : list group; cinputs_ : nat; cnodes : list cnode; coutputs : nat }.
Inductive quantity := Output | InputJacobian | ParameterJacobian | ParameterHessian | TaylorRemainder.

(* What it means; what an activation means is in Images.v. *)
Definition dvec (l : list dyadic) : vec := fun k => real (nth k l (0%Z, 0%Z)).
Fixpoint look (row : list (nat * Z)) (i : nat) : Z := match row with [] => 0%Z | (c, z) :: r => if Nat.eqb c i then z else look r i end.
Definition term_of (t : cterm) : term := {| from := source t; width := columns_ t; matrix := fun o i => IZR (look (nth o (sparse t) []) i) * pow2 (scale_ t) |}.
Definition node_of (nd : cnode) : node := match nd with
  | CAffine h n m g first b sh alpha beta _ _ => Affine h n m g {| first := first; columns := false; bias_first := b; shared := sh |} (real alpha) (real beta)
  | CLinear m ts t => Linear m (map term_of ts) (dvec t)
  | CElementwise h acts _ => Elementwise h (length acts) (fun k => activation_of (nth k acts ATanh))
  | CProduct v w n => Product v w n end.
Definition network_of (c : cnetwork) : network := {| groups := length (cgroups c);
  sizes := fun i => match i with O => cinputs_ c | S j => length (entries (nth j (cgroups c) {| unit_ := 0; entries := [] |})) end;
  nodes := map node_of (cnodes c); outputs := coutputs c |}.
Definition stored_of (c : cnetwork) : point := fun i k => match i with O => 0 | S j =>
  let g := nth j (cgroups c) {| unit_ := 0; entries := [] |} in IZR (nth k (entries g) 0%Z) * pow2 (unit_ g) end.
Definition inputs_of (d : cinputs) : inputs := match d with CInBox c r => InBox (dvec c) (dvec r) | CInBall c r => InBall (dvec c) (real r) end.
Definition parameters_of (m : cparameters) : parameters := match m with
  | CAround r => Around (fun i => dvec r (pred i)) | CTotal r => Total (real r) | CBox r => Box (fun i => dvec r (pred i)) end.
Definition claim_of (c : cnetwork) d m (q : quantity) (K : R) : Prop :=
  let N := network_of c in let dom := in_domain N (stored_of c) (inputs_of d) (parameters_of m) in match q with
  | Output => output_claim N dom K | InputJacobian => input_jacobian_claim N dom K | ParameterJacobian => parameter_jacobian_claim N dom K
  | ParameterHessian => parameter_hessian_claim N dom K | TaylorRemainder => taylor_remainder_claim N dom K end.

(* The checker. *)
Record cjet := { k0 : itv; k1 : list itv; k2 : list (list itv); kc : list itv; kr : list itv; kb : itv }.
Definition build {A} n (f : nat -> A) : list A := map f (seq 0 n).
Definition at1 (l : list itv) k := nth k l I.nai.
Definition at2 (l : list (list itv)) i j := nth j (nth i l []) I.nai.
Definition inc (i g : nat) (x : itv) : itv := if Nat.eqb i g then x else I.zero.
Definition enclosure_norm (c r : list itv) b : itv := add (norm (map2 (fun x y => add (I.abs x) y) c r)) b.
Definition least (a : itv) (l : list itv) : itv := fold_left smaller l a.

Section Check.
Variables (G : nat) (second : bool).
Definition if_second (x : itv) := if second then x else I.nai.
Definition table2 (f : nat -> nat -> itv) := build (S G) (fun i => build (S G) (fun j => if_second (f i j))).

Definition input_step (d : cinputs) : cjet :=
  let '(c, r, b) := match d with CInBox c r => (map num c, map num r, I.zero) | CInBall c r => (map num c, map (fun _ => I.zero) c, num r) end in
  {| k0 := enclosure_norm c r b; k1 := build (S G) (fun i => inc i 0 (int 1)); k2 := table2 (fun _ _ => I.zero); kc := c; kr := r; kb := b |}.

Definition times_int (z : Z) (x : itv) : itv := if Z.eqb z 0 then I.zero else mul (int z) x.
Definition row_dot (r : list Z) (x : list itv) : itv := total (map2 times_int r x).
Definition affine_step (box : bool) (d : dyadic) (gr : group) (n m g first : nat) (b : option nat) (sh : bool) (alpha beta : dyadic) (w : witness) (aug : option witness) (J : cjet) : option cjet :=
  let e := unit_ gr in
  let rows := rows_at first m n (entries gr) in
  let nbias := match b with None => O | Some _ => if sh then 1%nat else m end in
  let fan := match b with None => O | Some _ => if sh then m else 1%nat end in
  let biases := build m (fun o => match b with None => 0%Z | Some p => nth (if sh then p else (p + o)%nat) (entries gr) 0%Z end) in
  let size := length (entries gr) in
  if Nat.leb (first + m * n) size && match b with None => true | Some p => Nat.leb (p + nbias) size && (Nat.leb (first + m * n) p || Nat.leb (p + nbias) first) end
     && Z.leb 0 (fst d) && norm_at_most n rows e w then
  let a := I.abs (num alpha) in let bt := I.abs (num beta) in let di := num d in
  let moved count := if box then mul di (root (int (Z.of_nat count))) else di in
  let kappa := mul bt (root (int (Z.of_nat fan))) in
  let own N0 := root (add (mul (mul (num alpha) (num alpha)) (mul N0 N0)) (mul kappa kappa)) in
  let ow := own (k0 J) in
  let sg := mul a (num (bound w)) in
  let s := add sg (mul a (moved (m * n)%nat)) in
  let unit := two_to e in
  let bs := map (fun z => mul (int z) unit) biases in
  let parts := add (mul s (k0 J)) (add (mul bt (norm bs)) (mul kappa (moved nbias))) in
  let centre := map2 (fun r y => add (mul (num alpha) (mul unit (row_dot r (kc J)))) (mul (num beta) y)) rows bs in
  let sup1 := add (total (map2 (fun c r => add (I.abs c) r) (kc J) (kr J))) (mul (root (int (Z.of_nat n))) (kb J)) in
  let move := if box then mul di (add (mul a sup1) bt) else I.zero in
  let radius := map (fun r => add (mul a (mul unit (row_dot (map Z.abs r) (kr J)))) move) rows in
  let ball := add (mul sg (kb J)) (if box then I.zero else mul di ow) in
  let augmented : list itv := match aug with None => [] | Some v =>
    if Z.eqb (fst alpha) 1 && Z.eqb (snd alpha) 0 && Z.eqb (fst beta) 1 && Z.eqb (snd beta) 0
       && norm_at_most (S n) (map2 (fun r y => r ++ [y]) rows biases) e v
    then [mul (add (num (bound v)) (mul (root (int (Z.of_nat (Nat.max 1 fan)))) (moved (m * n + nbias)%nat))) (root (add (mul (k0 J) (k0 J)) (int 1)))] else [] end in
  Some {| k0 := least parts (enclosure_norm centre radius ball :: augmented);
     k1 := build (S G) (fun i => add (mul s (at1 (k1 J) i)) (inc i g ow));
     k2 := table2 (fun i j => add (mul s (at2 (k2 J) i j)) (mul a (add (inc i g (at1 (k1 J) j)) (inc j g (at1 (k1 J) i)))));
     kc := centre; kr := radius; kb := ball |}
  else None.

(* fixed linear nodes *)
Fixpoint ascending (low w : nat) (row : list (nat * Z)) : bool := match row with [] => true | (c, _) :: r => Nat.leb low c && Nat.ltb c w && ascending (S c) w r end.
Definition sparse_dot (row : list (nat * Z)) (x : list itv) : itv := total (map (fun t => times_int (snd t) (at1 x (fst t))) row).
Definition row_sum (row : list (nat * Z)) : Z := fold_right (fun t s => (Z.abs (snd t) + s)%Z) 0%Z row.
Definition column_sum (rows : list (list (nat * Z))) i : Z := fold_right (fun r s => (Z.abs (look r i) + s)%Z) 0%Z rows.
Definition most (l : list Z) : Z := fold_right Z.max 0%Z l.
Definition absolute (row : list (nat * Z)) := map (fun t => (fst t, Z.abs (snd t))) row.
Definition term_step m (t : cterm) (lens : nat) (J : cjet) : option cjet :=
  if Nat.eqb lens (columns_ t) && Nat.eqb (length (sparse t)) m && forallb (ascending 0 (columns_ t)) (sparse t) then
  let unit := two_to (scale_ t) in
  let D := mul (root (int (most (map row_sum (sparse t)) * most (build (columns_ t) (column_sum (sparse t))))%Z)) unit in
  Some {| k0 := mul D (k0 J); k1 := build (S G) (fun i => mul D (at1 (k1 J) i)); k2 := table2 (fun i j => mul D (at2 (k2 J) i j));
    kc := map (fun r => mul unit (sparse_dot r (kc J))) (sparse t); kr := map (fun r => mul unit (sparse_dot (absolute r) (kr J))) (sparse t); kb := mul D (kb J) |}
  else None.
Definition oplus_ (disj : bool) (a b : itv) := if disj then root (add (mul a a) (mul b b)) else add a b.
Definition sum_step (disj : bool) (J K : cjet) : cjet := {| k0 := oplus_ disj (k0 J) (k0 K);
  k1 := build (S G) (fun i => oplus_ disj (at1 (k1 J) i) (at1 (k1 K) i)); k2 := table2 (fun i j => oplus_ disj (at2 (k2 J) i j) (at2 (k2 K) i j));
  kc := map2 add (kc J) (kc K); kr := map2 add (kr J) (kr K); kb := oplus_ disj (kb J) (kb K) |}.
Definition nil_jet m : cjet := {| k0 := I.zero; k1 := build (S G) (fun _ => I.zero); k2 := table2 (fun _ _ => I.zero);
  kc := build m (fun _ => I.zero); kr := build m (fun _ => I.zero); kb := I.zero |}.
Definition empty_row (t : cterm) o := match nth o (sparse t) [] with [] => true | _ => false end.
Definition apart m (t : cterm) (ts : list cterm) : bool := forallb (fun o => empty_row t o || forallb (fun s => empty_row s o) ts) (seq 0 m).
Definition shift_step (m : nat) (t : list dyadic) (J : cjet) : cjet := let t := build m (fun o => num (nth o t (0%Z, 0%Z))) in
  let c := map2 add (kc J) t in
  {| k0 := smaller (enclosure_norm c (kr J) (kb J)) (add (k0 J) (norm t)); k1 := k1 J; k2 := k2 J; kc := c; kr := kr J; kb := kb J |}.

(* activations *)
Definition spread (c r : itv) : itv := I.join (sub c r) (add c r).
Definition elementwise_step (acts : list act) (boxed : bool) (J : cjet) : option (cjet * bool) :=
  let all := map2 (fun c r => spread c (add r (kb J))) (kc J) (kr J) in
  let images := if boxed then map2 image acts all else map2 image acts (map2 spread (kc J) (kr J)) in
  let mids := map (fun i => let x := I.midpoint i in I.bnd x x) images in
  let gaps := map2 (fun i x => I.abs (sub i x)) images mids in
  if forallb allowed acts && forallb bounded gaps && forallb bounded mids then
  let B := largest (map slope_of acts) in let C := largest (map bend_of acts) in
  let radius := map top gaps in let ball := if boxed then I.zero else mul B (kb J) in
  let ranges : list itv := if forallb bounded_act acts then [norm (map range_of acts)] else [] in
  let at_zero := add (norm (map (fun a => image a I.zero) acts)) (mul B (k0 J)) in
  Some ({| k0 := least (enclosure_norm mids radius ball) (at_zero :: ranges);
     k1 := build (S G) (fun i => mul B (at1 (k1 J) i));
     k2 := table2 (fun i j => add (mul B (at2 (k2 J) i j)) (mul C (mul (at1 (k1 J) i) (at1 (k1 J) j))));
     kc := mids; kr := radius; kb := ball |}, forallb (fun x => x) (map2 clear acts all))
  else None.

(* products *)
Definition product_step (J K : cjet) : option cjet :=
  let tops := largest (map2 (fun c r => add (I.abs c) r) (kc J) (kr J)) in
  let topt := largest (map2 (fun c r => add (I.abs c) r) (kc K) (kr K)) in
  if nonneg (k0 J) && nonneg (k0 K) && nonneg (kb J) && nonneg (kb K) then
  let a := smaller (add tops (kb J)) (k0 J) in let b := smaller (add topt (kb K)) (k0 K) in
  let c := map2 mul (kc J) (kc K) in
  let r := map2 add (map2 add (map2 (fun x y => mul (I.abs x) y) (kc J) (kr K)) (map2 (fun x y => mul x (I.abs y)) (kr J) (kc K))) (map2 mul (kr J) (kr K)) in
  let ball := add (add (mul tops (kb K)) (mul topt (kb J))) (mul (kb J) (kb K)) in
  Some {| k0 := least (enclosure_norm c r ball) [mul a (k0 K); mul b (k0 J)];
    k1 := build (S G) (fun i => add (mul b (at1 (k1 J) i)) (mul a (at1 (k1 K) i)));
    k2 := table2 (fun i j => add (add (mul b (at2 (k2 J) i j)) (mul a (at2 (k2 K) i j))) (add (mul (at1 (k1 J) i) (at1 (k1 K) j)) (mul (at1 (k1 J) j) (at1 (k1 K) i))));
    kc := c; kr := r; kb := ball |}
  else None.
End Check.

Section Run.
Variables (c : cnetwork) (m : cparameters) (second : bool).
Let G := length (cgroups c).
Definition state := list (nat * cjet). (* length and norm jet of each value, in order *)
Definition reach_of g : bool * dyadic := match m with
  | CAround r => (false, nth (pred g) r (0%Z, 0%Z)) | CTotal r => (false, r) | CBox r => (true, nth (pred g) r (0%Z, 0%Z)) end.
Fixpoint terms_step (w : nat) (st : state) (ts : list cterm) : option cjet := match ts with
  | [] => Some (nil_jet G second w)
  | t :: r => match nth_error st (source t), terms_step w st r with
    | Some (n, J), Some K => match term_step G second w t n J with Some L => Some (sum_step G second (apart w t r) L K) | None => None end
    | _, _ => None end end.
Definition node_step (st : state) (nd : cnode) : option (nat * (cjet * bool)) := match nd with
  | CAffine h n w g first b sh alpha beta nu aug => match nth_error st h with None => None | Some (n', J) =>
      if Nat.eqb n' n && Nat.leb 1 g && Nat.leb g G then
        match affine_step G second (fst (reach_of g)) (snd (reach_of g)) (nth (pred g) (cgroups c) {| unit_ := 0; entries := [] |}) n w g first b sh alpha beta nu aug J with
        | Some K => Some (w, (K, true)) | None => None end else None end
  | CLinear w ts t => match terms_step w st ts with Some J => Some (w, (shift_step w t J, true)) | None => None end
  | CElementwise h acts boxed => match nth_error st h with None => None | Some (n, J) =>
      if Nat.eqb n (length acts) then match elementwise_step G second acts boxed J with Some K => Some (length acts, K) | None => None end else None end
  | CProduct a b n => match nth_error st a, nth_error st b with Some (k, J), Some (l, K) =>
      if Nat.eqb k n && Nat.eqb l n then match product_step G second J K with Some L => Some (n, (L, true)) | None => None end else None
      | _, _ => None end end.
Fixpoint run_steps (st : state) (smooth : bool) (nds : list cnode) : option (state * bool) := match nds with
  | [] => Some (st, smooth)
  | nd :: rest => match node_step st nd with None => None | Some (n, (J, reg)) => run_steps (st ++ [(n, J)]) (smooth && reg) rest end end.

Definition rational := (Z * positive)%type.
Definition ratio (K : rational) : itv := div (int (fst K)) (int (Zpos (snd K))).
Definition at_most (x K : itv) : bool := nonneg (sub K x).
Definition hessian_ok (J : cjet) (y : list Z) (H : itv) : bool :=
  forallb (fun i => Z.ltb 0 (nth i y 0%Z) &&
    at_most (total (build G (fun j => mul (at2 (k2 J) (S i) (S j)) (int (nth j y 0%Z))))) (mul H (int (nth i y 0%Z))) &&
    at_most (total (build G (fun j => mul (at2 (k2 J) (S j) (S i)) (int (nth j y 0%Z))))) (mul H (int (nth i y 0%Z))) &&
    forallb (fun j => nonneg (at2 (k2 J) (S i) (S j))) (seq 0 G)) (seq 0 G).
Definition claim_ok (J : cjet) (smooth : bool) (y : list Z) (q : quantity) (K : itv) : bool := match q with
  | Output => at_most (k0 J) K
  | InputJacobian => at_most (at1 (k1 J) 0) K
  | ParameterJacobian => at_most (norm (build G (fun i => at1 (k1 J) (S i)))) K
  | ParameterHessian => smooth && hessian_ok J y K
  | TaylorRemainder => smooth && nonneg K && hessian_ok J y (add K K) end.
Definition dimensions_ok (d : cinputs) : bool := match d with
  | CInBox a b => Nat.eqb (length a) (cinputs_ c) && Nat.eqb (length b) (cinputs_ c) | CInBall a b => Nat.eqb (length a) (cinputs_ c) end.
(* the last value's norm jet, and whether no neuron can be at a kink *)
Definition last_jet (d : cinputs) : option (cjet * bool) :=
  if dimensions_ok d then match run_steps [(cinputs_ c, input_step G second d)] true (cnodes c) with
    | Some (st, smooth) => match nth_error st (length (cnodes c)) with Some (n, J) => if Nat.eqb n (coutputs c) then Some (J, smooth) else None | None => None end
    | None => None end else None.
End Run.
Definition second_order (q : quantity) := match q with ParameterHessian | TaylorRemainder => true | _ => false end.
(* for each claim, quantity and upper bound, whether it is proved; y: a positive number for each group *)
Definition check (c : cnetwork) (d : cinputs) (m : cparameters) (y : list Z) (claims : list (quantity * rational)) : list bool :=
  match last_jet c m (existsb (fun q => second_order (fst q)) claims) d with
  | Some (J, smooth) => map (fun q => claim_ok c J smooth y (fst q) (ratio (snd q))) claims
  | None => map (fun _ => false) claims end.
