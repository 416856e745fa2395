(* The axioms that the theorems named after rules rest on, compared with assumptions.txt by the build. *)
From Certbound Require Import Network Affine Rules Conclusions Graph Activations Pieces Catalogue Normal Lemmas Norms Spectra Images Sound.
Definition rules := (A1_elementary_functions, A1_sine_cosine_arctan, A1_normal_distribution, W1_spectral_norm_witness, W1_transposed, R1_input, R1_derivatives,
  R2_affine_node, R2_derivatives, R3_mapped, R3_sum, R3_shifted, R3_derivatives, R4_elementwise_activation, R4_derivatives,
  R5_kinks_as_lipschitz_constants, R6_first_order_conclusions, R7_parameter_hessian, R7_rows_and_columns, R8_taylor_remainder, R9_weighted_am_gm,
  R10_mean_value, R10_bracket, R10_monotone, R10_sign_from_the_next_order, R10_supremum, R10_enclosure, R10_tail,
  R12_product, R12_derivatives, M1_triangle_vectors, M1_triangle_matrices, M1_triangle_frobenius, M2_submultiplicative,
  M2_submultiplicative_vectors, M2_submultiplicative_frobenius,
  M3_cauchy_schwarz, M4_operator_norm, M5_comparison, M5_comparison_of_vectors,
  M5_comparison_of_eigenvalues, M6_homogeneous, M9_exponential,
  M10_monotone_functions, M11_monotone_sums, M12_cauchy_schwarz_for_sums, M14_supremum, M17_exponential_second_order,
  M18_chord_of_the_exponential, M13_special_norms, M21_equivalent_norms_of_vectors, M21_equivalent_norms_of_matrices,
  M22_schur_test, M23_gram_matrices, M25_inverse, M26_complex_eigenvalues, M27_lipschitz_constants).
Definition claims := (output_proved, input_jacobian_proved, parameter_jacobian_proved, parameter_hessian_proved, taylor_remainder_proved,
  check_sound, tanh_constants, sigmoid_constants, softplus_constants, leaky_constants, silu_constants,
  gelu_constants, ramp_constants, hardswish_constants, elu_constants, softsign_constants, sin_constants, cos_constants,
  arctan_constants, logsigmoid_constants, distribution_tail, bell_integral_by_series, image_ok, act_constants, clear_ok).
Print Assumptions rules.
Print Assumptions claims.
