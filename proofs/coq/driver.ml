(* Reads the text that checker/transcription.py writes from stdin, has the extracted checker decide, and prints "proved"
   or "open" for each claim. Trusted: that the text is read as docs/formal.md says. *)
module Big = Z
open Kernel

let tokens =
  let buffer = Buffer.create 65536 in
  (try while true do Buffer.add_channel buffer stdin 1 done with End_of_file -> ());
  ref (List.filter (fun t -> t <> "") (String.split_on_char ' ' (String.map (function '\n' -> ' ' | c -> c) (Buffer.contents buffer))))

let fail text = prerr_endline ("malformed: " ^ text); exit 2
let next () = match !tokens with [] -> fail "the text ends too early" | t :: rest -> tokens := rest; t
let word expected = let found = next () in if found <> expected then fail (expected ^ " expected, got " ^ found)
let integer () = let t = next () in try Big.of_string t with _ -> fail ("an integer expected, got " ^ t)
let count () = let z = integer () in if Big.sign z < 0 || Big.gt z (Big.of_int 100_000_000) then fail "a number of things out of range" else Big.to_int z
let rec natural k = let rec go acc k = if k = 0 then acc else go (S acc) (k - 1) in go O k
and nat () = natural (count ())
let flag () = match next () with "0" -> false | "1" -> true | t -> fail ("0 or 1 expected, got " ^ t)
let list item = let n = count () in List.init n (fun _ -> item ())
let dyadic () = let m = integer () in let e = integer () in (m, e)
let witness () = let bound = dyadic () in let square_ = integer () in let factor = list (fun () -> list integer) in ({ bound; square_; factor } : witness)

let group () = let unit_ = integer () in let entries = list integer in ({ unit_; entries } : group)
let inputs () = match next () with
  | "box" -> let c = list dyadic in let r = list dyadic in CInBox (c, r)
  | "ball" -> let c = list dyadic in let r = dyadic () in CInBall (c, r)
  | t -> fail ("box or ball expected, got " ^ t)
let parameters () = match next () with
  | "around" -> CAround (list dyadic) | "total" -> CTotal (dyadic ()) | "box" -> CBox (list dyadic)
  | t -> fail ("around, total or box expected, got " ^ t)
let act () = match next () with
  | "tanh" -> ATanh | "sigmoid" -> ASigmoid | "softplus" -> ASoftplus | "gelu" -> AGelu | "hardswish" -> AHardswish
  | "softsign" -> ASoftsign | "arctan" -> AArctan | "logsigmoid" -> ALogsigmoid
  | "leaky" -> ALeaky (dyadic ()) | "silu" -> ASilu (dyadic ())
  | "elu" -> let above = dyadic () in let below = dyadic () in AElu (above, below)
  | "ramp" -> let lo = dyadic () in let hi = dyadic () in let a = dyadic () in let b = dyadic () in ARamp (lo, hi, a, b)
  | t -> fail ("an activation expected, got " ^ t)
let term () =
  let source = nat () in let columns_ = nat () in let scale_ = integer () in
  let sparse = list (fun () -> list (fun () -> let c = nat () in let z = integer () in (c, z))) in
  ({ source; columns_; sparse; scale_ } : cterm)
let node () = match next () with
  | "affine" ->
    let h = nat () in let n = nat () in let m = nat () in let g = nat () in let first = nat () in
    let bias = if flag () then Some (nat ()) else None in let shared = flag () in
    let alpha = dyadic () in let beta = dyadic () in let norm = witness () in
    let augmented = if flag () then Some (witness ()) else None in
    CAffine (h, n, m, g, first, bias, shared, alpha, beta, norm, augmented)
  | "linear" -> let m = nat () in let terms = list term in let shift = list dyadic in CLinear (m, terms, shift)
  | "elementwise" -> let h = nat () in let boxed = flag () in let acts = list act in CElementwise (h, acts, boxed)
  | "product" -> let v = nat () in let w = nat () in let n = nat () in CProduct (v, w, n)
  | t -> fail ("a node expected, got " ^ t)
let claim () =
  let quantity = match next () with
    | "output" -> Output | "input_jacobian" -> InputJacobian | "parameter_jacobian" -> ParameterJacobian
    | "parameter_hessian" -> ParameterHessian | "taylor_remainder" -> TaylorRemainder
    | t -> fail ("a quantity expected, got " ^ t) in
  let p = integer () in let q = integer () in
  if Big.sign q <= 0 then fail "a denominator is not positive" else (quantity, (p, q))

let () =
  word "certbound-transcription-1";
  word "groups"; let cgroups = list group in
  word "inputs"; let cinputs_ = nat () in let d = inputs () in
  word "parameters"; let m = parameters () in
  word "nodes"; let cnodes = list node in
  word "outputs"; let coutputs = nat () in
  word "vector"; let y = list integer in
  word "claims"; let claims = list claim in
  word "end"; if !tokens <> [] then fail "something follows the end";
  List.iter (fun proved -> print_endline (if proved then "proved" else "open"))
    (check { cgroups; cinputs_; cnodes; coutputs } d m y claims)
