(* The checker as an OCaml program; driver.ml reads its input and prints its answer. Integers are those of zarith. *)
From Coq Require Import Extraction ExtrOcamlBasic ExtrOcamlZBigInt ClassicalDedekindReals.
From Certbound Require Import Checker.
(* Needed by no program: it decides statements about all numbers, and only definitions of real numbers name it. *)
Extract Constant sig_forall_dec => "(fun _ -> assert false)".
Extraction "kernel.ml" check.
