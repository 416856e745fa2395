(* The axioms that the theorems named after rules rest on, compared with assumptions.txt by the build. *)
From Certbound Require Import Network Affine Rules Conclusions Graph Activations Lemmas Sound LocalNetwork LocalStages LocalSensitivities LocalAdjoints LocalRows LocalReduction LocalTree
  LocalLipschitz LocalRays LocalConclusions LocalInequality LocalRecursion.
Definition rules := (A1_elementary_functions, W1_spectral_norm_witness, W1_transposed, R1_input, R1_derivatives,
  R2_affine_node, R2_derivatives, R3_mapped, R3_sum, R3_shifted, R3_derivatives, R4_elementwise_activation, R4_derivatives,
  R5_kinks_as_lipschitz_constants, R6_first_order_conclusions, R7_parameter_hessian, R7_rows_and_columns, R8_taylor_remainder, R9_weighted_am_gm,
  R12_product, R12_derivatives, M1_triangle_vectors, M1_triangle_matrices, M2_submultiplicative, M2_submultiplicative_vectors,
  M3_cauchy_schwarz, M4_operator_norm, M5_comparison_frobenius, M5_comparison_vectors, M6_homogeneous, M9_exponential,
  M10_monotone_functions, M11_monotone_sums, M12_cauchy_schwarz_for_sums, M14_supremum, M17_exponential_second_order,
  M18_chord_of_the_exponential).
Definition local_rules := (L1_one_port, L1_cut_neuron, L1_what_bends, L1_values, L1_two_ports_slopes, L1_two_ports_values,
  L1_two_ports_bend, L1_two_ports_norm, L1_composition, L3_telescoping, L3_sensitivities, L3_equations_of_networks, L4_telescoping,
  L4_ports, L4_sites, L4_stages, L7_one_output, L7_definiteness, L7_all_outputs, L7_gram_matrix, L7_root, L7_unit_ball, L8_derivative,
  L8_group_by_sites, L8_parameter_jacobian_direct, L8_change_by_sites, L8_parameter_jacobian_centre, L8_gram, L8_gamma,
  L8_derivative_of_networks, L8_own_of_networks, L8_output, L8_first_order_remainder, L8_second_derivative, L9_leaves_cover_the_domain,
  L9_values, L9_first_derivatives, L9_lipschitz_constant, L9_jacobian_claim, L9_remainders, L9_second_order, L10_matrix_inequality,
  L10_jacobian_cost, L10_one_port, L10_two_ports, L10_sites, L13_farkas, L13_range, L13_all_claims_hold, L14_entries,
  L14_parameter_entries, L15_radial, L15_taylor, L15_reach, L16_recursion, L16_input, L16_parameters).
Definition claims := (output_proved, input_jacobian_proved, parameter_jacobian_proved, parameter_hessian_proved, taylor_remainder_proved,
  check_sound, tanh_constants, sigmoid_constants, softplus_constants, leaky_constants).
Print Assumptions rules.
Print Assumptions local_rules.
Print Assumptions claims.

(* the tier layerwise beyond dense nodes *)
From Certbound Require Import Gathered Columns Chains Recursion Patches.
Definition layerwise := (R2_gathered_norm, R2_gathered_derivatives, R2_gathered_columns, R2_size_by_parts, R2_dense_augmented, R2_box_with_one_radius, R2_matrix,
  R13_tap_sum, R13_shortened,
  R14_activation, R14_map, R14_map_fixed, R14_norm, R14_block_witness, R14_affine_map, R14_linear_map,
  R14_through_the_chain, R14_through_norm_jet, R14_all_parameters_together).
Print Assumptions layerwise.
