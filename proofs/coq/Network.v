(* What a claim says: networks, points, domains, quantities. This file is to be read; docs/formal.md maps it to the
   fields of a claim. *)
Require Import Reals List.
From Coquelicot Require Import Coquelicot.
From Certbound Require Import Vectors.
Import ListNotations.
Open Scope R_scope.

(* Vectors are functions, read below a length that is stated where they are used; nrm n is the Euclidean norm. *)
Definition vec := nat -> R.

(* A point is all inputs and parameters together: theta_0 = x is the input, theta_1, theta_2, ... the groups. *)
Definition point := nat -> vec.
Definition line (p u : point) (t : R) : point := fun i k => p i k + t * u i k.
Definition minus (q p : point) : point := fun i k => q i k - p i k.

(* An activation with what stands for its derivatives; they are that away from the kinks. *)
Record activation := { phi : R -> R; phi1 : R -> R; phi2 : R -> R; kink : R -> Prop }.
Definition differentiable (a : activation) := forall t, ~ kink a t -> is_derive (phi a) t (phi1 a t) /\ is_derive (phi1 a) t (phi2 a t).

(* Where the entries of a dense node's W (m x n) and b stand in the group: W from place `first` on, row by row or, if
   `columns`, column by column; b from a place on, an entry for each output, or one entry for all (`shared`). *)
Record layout := { first : nat; columns : bool; bias_first : option nat; shared : bool }.
Definition weight_place l (n m o i : nat) : nat := (first l + (if columns l then i * m + o else o * n + i))%nat.
Definition bias_entry l (theta : vec) (o : nat) : R := match bias_first l with
  | None => 0 | Some b => theta (if shared l then b else (b + o)%nat) end.

(* The four kinds of node; parents are numbers of values: 0 is the input, j + 1 the result of node j. *)
Record term := { from : nat; width : nat; matrix : nat -> nat -> R }.
Inductive node :=
  | Affine (h n m group : nat) (l : layout) (alpha beta : R)   (* z = alpha W h + beta b, a dense node *)
  | Linear (m : nat) (terms : list term) (shift : vec)          (* z = sum over the terms of M v, plus t; fixed *)
  | Elementwise (h n : nat) (f : nat -> activation)             (* h_k = phi_k(z_k) *)
  | Product (v w n : nat).                                      (* z = v w, entry by entry *)
Record network := { groups : nat; sizes : nat -> nat; nodes : list node; outputs : nat }. (* sizes 0: of the input *)

Definition set {A} (v : nat -> A) j x : nat -> A := fun i => if Nat.eqb i j then x else v i.
Definition affine (n m : nat) l alpha beta (theta h : vec) : vec := fun o =>
  alpha * dot n (fun i => theta (weight_place l n m o i)) h + beta * bias_entry l theta o.
Definition apply_terms (ts : list term) (v : nat -> vec) : vec := fun o =>
  fold_right (fun t s => dot (width t) (matrix t o) (v (from t)) + s) 0 ts.
Definition result (nd : node) (p : point) (v : nat -> vec) : vec := match nd with
  | Affine h n m g l alpha beta => affine n m l alpha beta (p g) (v h)
  | Linear m ts t => fun o => apply_terms ts v o + t o
  | Elementwise h n f => fun k => phi (f k) (v h k)
  | Product a b n => fun k => v a k * v b k end.
Fixpoint run (p : point) (nds : list node) (next : nat) (v : nat -> vec) : nat -> vec := match nds with
  | [] => v | nd :: rest => run p rest (S next) (set v next (result nd p v)) end.
Definition Phi (N : network) (p : point) : vec := run p (nodes N) 1 (fun _ => p O) (length (nodes N)).

(* No neuron is at a kink of its activation. *)
Definition regular_node (nd : node) (v : nat -> vec) : Prop := match nd with
  | Elementwise h n f => forall k, (k < n)%nat -> ~ kink (f k) (v h k) | _ => True end.
Fixpoint regular_run (p : point) (nds : list node) (next : nat) (v : nat -> vec) : Prop := match nds with
  | [] => True
  | nd :: rest => regular_node nd v /\ regular_run p rest (S next) (set v next (result nd p v)) end.
Definition regular (N : network) (p : point) := regular_run p (nodes N) 1 (fun _ => p O).

(* The domain: a box or ball of inputs, times the parameters near the stored ones. *)
Inductive inputs := InBox (centre radius : vec) | InBall (centre : vec) (radius : R).
Inductive parameters := Around (radius : nat -> R) | Total (radius : R) | Box (radius : nat -> R).
Definition of_group i (stored : point) (p : point) : vec := fun k => p i k - stored i k.
Definition near (N : network) (stored : point) (m : parameters) (p : point) : Prop := match m with
  | Around r => forall i, (1 <= i <= groups N)%nat -> nrm (sizes N i) (of_group i stored p) <= r i
  | Total r => sqrt (bsum (groups N) (fun j => nrm2 (sizes N (S j)) (of_group (S j) stored p))) <= r
  | Box r => forall i k, (1 <= i <= groups N)%nat -> (k < sizes N i)%nat -> Rabs (of_group i stored p k) <= r i end.
Definition input_in (n : nat) (d : inputs) (x : vec) : Prop := match d with
  | InBox c r => forall k, (k < n)%nat -> Rabs (x k - c k) <= r k
  | InBall c r => nrm n (fun k => x k - c k) <= r end.
Definition in_domain N (stored : point) d m (p : point) := input_in (sizes N O) d (p O) /\ near N stored m p.

(* Norms of directions: of all parameters together (the input not among them), of the input. *)
Definition parameter_norm N (u : point) := sqrt (bsum (groups N) (fun j => nrm2 (sizes N (S j)) (u (S j)))).
Definition input_norm N (u : point) := nrm (sizes N O) (u O).
Definition of_parameters (u : point) := forall k, u O k = 0.
Definition of_input (u : point) := forall i k, i <> O -> u i k = 0.

(* D u is the derivative of f at p in every direction u; D p u is the derivative of N wherever it is regular; D2 p u w is
   that of D q u at q = p in direction w. *)
Definition derivative_at n (f : point -> vec) (p : point) (D : point -> vec) :=
  forall u k, (k < n)%nat -> is_derive (fun t => f (line p u t) k) 0 (D u k).
Definition first_derivative N (D : point -> point -> vec) :=
  forall p, regular N p -> derivative_at (outputs N) (Phi N) p (D p).
Definition second_derivative N (D : point -> point -> vec) (D2 : point -> point -> point -> vec) :=
  forall p u, regular N p -> derivative_at (outputs N) (fun q => D q u) p (D2 p u).

(* The quantities of a claim, over a set of points. At kinks the first derivatives are bounded as Lipschitz constants. *)
Definition output_claim N (dom : point -> Prop) K := forall p, dom p -> nrm (outputs N) (Phi N p) <= K.
Definition jacobian_claim N (dom : point -> Prop) (directions : point -> Prop) (norm : point -> R) K :=
  (exists D, first_derivative N D /\ forall p u, dom p -> directions u -> nrm (outputs N) (D p u) <= K * norm u) /\
  (forall p q, dom p -> dom q -> directions (minus q p) ->
     nrm (outputs N) (fun k => Phi N q k - Phi N p k) <= K * norm (minus q p)).
Definition input_jacobian_claim N dom K := jacobian_claim N dom of_input (input_norm N) K.
Definition parameter_jacobian_claim N dom K := jacobian_claim N dom of_parameters (parameter_norm N) K.
Definition parameter_hessian_claim N (dom : point -> Prop) K :=
  (forall p, dom p -> regular N p) /\
  exists D D2, first_derivative N D /\ second_derivative N D D2 /\ forall p u w, dom p -> of_parameters u -> of_parameters w ->
    nrm (outputs N) (D2 p u w) <= K * parameter_norm N u * parameter_norm N w.
Definition taylor_remainder_claim N (dom : point -> Prop) K :=
  exists D, first_derivative N D /\ forall p d, dom p -> dom (line p d 1) -> regular N p -> of_parameters d ->
    nrm (outputs N) (fun k => Phi N (line p d 1) k - Phi N p k - D p d k) <= K * (parameter_norm N d * parameter_norm N d).
