"""Small modules of every kind that users write, each with an example of its input. Needs torch."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import torch
from torch import nn
from torch.nn import functional
from torch.nn.utils import parametrizations

Made = tuple[nn.Module, tuple[torch.Tensor, ...]]


class Function(nn.Module):
    """A module whose forward is a function of its parts and the inputs."""

    def __init__(self, function: Callable[..., Any], **parts: Any) -> None:
        super().__init__()
        self.function = function
        for name, part in parts.items():
            if isinstance(part, torch.Tensor) and not isinstance(part, nn.Parameter):
                self.register_buffer(name, part)
            else:
                setattr(self, name, part)

    def forward(self, *inputs: torch.Tensor) -> Any:
        return self.function(self, *inputs)


def frozen(module: nn.Module) -> nn.Module:
    """The module with parameters that ask for no gradient."""
    for parameter in module.parameters():
        parameter.requires_grad_(False)
    return module


def sample(*shape: int) -> torch.Tensor:
    return torch.randn(1, *shape)


def between(*parts: nn.Module, inputs: int = 4, inner: int = 3, outer: int = 3) -> Made:
    """The parts between two linear layers."""
    return nn.Sequential(nn.Linear(inputs, inner), *parts, nn.Linear(outer, 2)), (sample(inputs),)


def image(*parts: nn.Module, channels: int = 2, side: int = 4) -> Made:
    return nn.Sequential(*parts), (sample(channels, side, side),)


def states(layer: nn.Module) -> Made:
    """All states of a recurrent layer over two steps."""
    return Function(lambda m, x: m.layer(x)[0], layer=layer), (sample(2, 3),)


def statistics(norm: nn.Module) -> nn.Module:
    """Running statistics as after training."""
    norm.running_mean.normal_()
    norm.running_var.uniform_(0.5, 2.0)
    return norm


def tied() -> Made:
    decoder = nn.Linear(3, 4)
    module = Function(
        lambda m, x: functional.linear(torch.tanh(m.encoder(x)), m.encoder.weight.t(), m.decoder.bias),
        encoder=nn.Linear(4, 3),
        decoder=decoder,
    )
    decoder.weight = None
    return module, (sample(4),)


def zero_biases() -> Made:
    module, inputs = between(nn.Tanh())
    for layer in (module[0], module[2]):
        nn.init.zeros_(layer.bias)
    return module, inputs


def heads() -> Made:
    module = Function(
        lambda m, x: (m.mean(torch.tanh(m.body(x))), functional.softplus(m.spread(torch.tanh(m.body(x))))),
        body=nn.Linear(4, 3),
        mean=nn.Linear(3, 2),
        spread=nn.Linear(3, 1),
    )
    return module, (sample(4),)


EXPORTED: dict[str, Callable[[], Made]] = {  # the table of docs/pytorch.md
    "Linear, Tanh": lambda: between(nn.Tanh()),
    "ReLU": lambda: between(nn.ReLU()),
    "LeakyReLU": lambda: between(nn.LeakyReLU()),
    "ELU": lambda: between(nn.ELU()),
    "SELU": lambda: between(nn.SELU()),
    "CELU": lambda: between(nn.CELU(0.7)),
    "GELU": lambda: between(nn.GELU()),
    "SiLU": lambda: between(nn.SiLU()),
    "Mish": lambda: between(nn.Mish()),
    "Softplus": lambda: between(nn.Softplus()),
    "Sigmoid, LogSigmoid": lambda: between(nn.Sigmoid(), nn.LogSigmoid()),
    "Softsign, Tanhshrink": lambda: between(nn.Softsign(), nn.Tanhshrink()),
    "Hardtanh, ReLU6": lambda: between(nn.Hardtanh(-0.3, 0.4), nn.ReLU6()),
    "Hardsigmoid, Hardswish": lambda: between(nn.Hardsigmoid(), nn.Hardswish()),
    "PReLU": lambda: between(nn.PReLU(3)),
    "GLU": lambda: between(nn.GLU(), inner=6),
    "Softmax": lambda: between(nn.Softmax(-1)),
    "LogSoftmax": lambda: between(nn.LogSoftmax(-1)),
    "Dropout": lambda: between(nn.Dropout(), nn.Tanh()),
    "zero biases": zero_biases,
    "tied weights": tied,
    "residual": lambda: (
        Function(lambda m, x: x + m.b(torch.tanh(m.a(x))), a=nn.Linear(4, 3), b=nn.Linear(3, 4)),
        (sample(4),),
    ),
    "concatenation": lambda: (
        Function(lambda m, x: m.b(torch.cat([x, torch.tanh(m.a(x))], -1)), a=nn.Linear(4, 3), b=nn.Linear(7, 2)),
        (sample(4),),
    ),
    "two outputs": heads,
    "two inputs, Bilinear": lambda: (nn.Bilinear(3, 2, 2), (sample(3), sample(2))),
    "BatchNorm1d": lambda: between(statistics(nn.BatchNorm1d(3)), nn.Tanh()),
    "BatchNorm2d": lambda: image(nn.Conv2d(2, 2, 3), statistics(nn.BatchNorm2d(2)), nn.Tanh()),
    "LayerNorm": lambda: between(nn.LayerNorm(3), nn.Tanh()),
    "RMSNorm": lambda: between(nn.RMSNorm(3), nn.Tanh()),
    "GroupNorm": lambda: image(nn.Conv2d(2, 4, 3), nn.GroupNorm(2, 4), nn.Tanh()),
    "InstanceNorm2d": lambda: image(nn.Conv2d(2, 2, 3), nn.InstanceNorm2d(2, affine=True), nn.Tanh()),
    "Conv1d, MaxPool1d": lambda: (
        nn.Sequential(nn.Conv1d(2, 3, 3, padding=1), nn.Tanh(), nn.MaxPool1d(2), nn.Flatten(), nn.Linear(6, 2)),
        (sample(2, 5),),
    ),
    "Conv2d, AvgPool2d": lambda: image(
        nn.Conv2d(2, 2, 3, padding="same", bias=False), nn.Tanh(), nn.AvgPool2d(2), nn.Flatten(), nn.Linear(8, 2)
    ),
    "Conv2d in groups, AdaptiveAvgPool2d": lambda: image(
        nn.Conv2d(2, 4, 3, groups=2), nn.Tanh(), nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Linear(4, 2)
    ),
    "ConvTranspose2d": lambda: image(nn.ConvTranspose2d(2, 2, 3, 2, output_padding=1), nn.Tanh(), side=2),
    "PixelShuffle": lambda: image(nn.Conv2d(1, 4, 2), nn.PixelShuffle(2), nn.Tanh(), channels=1, side=3),
    "Upsample, ReflectionPad2d": lambda: image(
        nn.Conv2d(1, 2, 2), nn.Upsample(scale_factor=2), nn.ReflectionPad2d(1), nn.Tanh(), channels=1, side=3
    ),
    "Upsample, bilinear": lambda: image(
        nn.Conv2d(1, 2, 2), nn.Upsample(scale_factor=2, mode="bilinear"), nn.Tanh(), channels=1, side=3
    ),
    "RNN": lambda: states(nn.RNN(3, 2, batch_first=True)),
    "GRU": lambda: states(nn.GRU(3, 2, batch_first=True)),
    "LSTM": lambda: states(nn.LSTM(3, 2, batch_first=True)),
    "LSTM, both directions": lambda: states(nn.LSTM(3, 2, batch_first=True, bidirectional=True)),
    "MultiheadAttention": lambda: (
        Function(
            lambda m, x: m.layer(x, x, x, need_weights=False)[0], layer=nn.MultiheadAttention(4, 2, batch_first=True)
        ),
        (sample(2, 4),),
    ),
    "MultiheadAttention, causal": lambda: (
        Function(
            lambda m, x: m.layer(x, x, x, need_weights=False, attn_mask=m.mask)[0],
            layer=nn.MultiheadAttention(4, 2, batch_first=True),
            mask=torch.ones(2, 2, dtype=torch.bool).triu(1),
        ),
        (sample(2, 4),),
    ),
    "masked_fill, Softmax": lambda: (
        Function(
            lambda m, x: torch.softmax((m.q(x) @ m.k(x).transpose(1, 2)).masked_fill(m.mask, -torch.inf), -1) @ m.k(x),
            q=nn.Linear(4, 3),
            k=nn.Linear(4, 3),
            mask=torch.ones(2, 2, dtype=torch.bool).triu(1),
        ),
        (sample(2, 4),),
    ),
    "TransformerEncoderLayer": lambda: (
        nn.TransformerEncoderLayer(4, 2, 4, activation="gelu", batch_first=True),
        (sample(2, 4),),
    ),
}
OTHERS: dict[str, Callable[[], Made]] = {  # what the door alone is asked
    "activations with numbers": lambda: between(nn.ELU(0.3), nn.CELU(0.7), nn.Softplus(2.0, 5.0), nn.GELU("tanh")),
    "one vector": lambda: (nn.Linear(4, 3), (torch.randn(4),)),
    "constant after a layer without bias": lambda: (
        Function(lambda m, x: torch.tanh(m.a(x) + 1.0) + m.shift, a=nn.Linear(4, 3, bias=False), shift=torch.ones(3)),
        (sample(4),),
    ),
    "frozen layer": lambda: (nn.Sequential(frozen(nn.Linear(4, 3)), nn.Tanh(), nn.Linear(3, 2)), (sample(4),)),
    "frozen convolution": lambda: image(frozen(nn.Conv2d(2, 2, 3)), nn.Tanh(), nn.Flatten(), nn.Linear(8, 2)),
    "frozen bias": lambda: (
        Function(lambda m, x: functional.linear(x, m.w, m.b), w=nn.Parameter(torch.randn(2, 4)), b=torch.randn(2)),
        (sample(4),),
    ),
    "frozen normalisations": lambda: between(
        frozen(nn.BatchNorm1d(3)), frozen(nn.LayerNorm(3)), nn.LayerNorm(3, elementwise_affine=False), nn.Tanh()
    ),
    "normalisations without scale": lambda: image(
        nn.Conv2d(2, 4, 2), nn.BatchNorm2d(4, affine=False), nn.GroupNorm(2, 4, affine=False), nn.InstanceNorm2d(4)
    ),
    "LayerNorm without bias": lambda: between(nn.LayerNorm(3, bias=False), nn.Tanh()),
    "Fourier features": lambda: (
        Function(
            lambda m, x: m.a(torch.cat([torch.sin(x @ m.waves), torch.cos(x @ m.waves)], -1)),
            a=nn.Linear(6, 2),
            waves=torch.randn(4, 3),
        ),
        (sample(4),),
    ),
    "parameters entry by entry": lambda: (
        Function(
            lambda m, x: torch.tanh(x * m.scale + m.shift) / torch.exp(m.log_scale),
            scale=nn.Parameter(torch.randn(4)),
            shift=nn.Parameter(torch.randn(4)),
            log_scale=nn.Parameter(torch.zeros(1)),
        ),
        (sample(4),),
    ),
    "class token and positions": lambda: (
        Function(
            lambda m, x: m.head(torch.cat([m.token, m.patch(x) + m.position(torch.arange(2))], 1).mean(1)),
            patch=nn.Linear(3, 4),
            position=nn.Embedding(5, 4),
            token=nn.Parameter(torch.randn(1, 1, 4)),
            head=nn.Linear(4, 2),
        ),
        (sample(2, 3),),
    ),
    "weight norm": lambda: (nn.Sequential(parametrizations.weight_norm(nn.Linear(4, 3)), nn.Tanh()), (sample(4),)),
    "causal attention": lambda: (
        Function(
            lambda m, x: functional.scaled_dot_product_attention(m.q(x), m.k(x), m.v(x), is_causal=True),
            q=nn.Linear(3, 3),
            k=nn.Linear(3, 3),
            v=nn.Linear(3, 3),
        ),
        (sample(2, 3),),
    ),
    "an encoder's masks": lambda: (
        Function(
            lambda m, x: m.layer(x, src_mask=m.causal, src_key_padding_mask=m.padding),
            layer=nn.TransformerEncoderLayer(4, 2, 4, batch_first=True),
            causal=nn.Transformer.generate_square_subsequent_mask(3),
            padding=torch.tensor([[False, False, True]]),
        ),
        (sample(3, 4),),
    ),
    "added mask": lambda: (
        Function(
            lambda m, x: torch.softmax(m.a(x) + torch.tensor([0.0, -torch.inf, 0.5]), -1), a=nn.Linear(4, 3, bias=False)
        ),
        (sample(4),),
    ),
    "large negative mask": lambda: (
        Function(
            lambda m, x: torch.softmax(m.a(x).masked_fill(m.mask, -1e9), -1),
            a=nn.Linear(4, 3),
            mask=torch.tensor([True, False, False]),
        ),
        (sample(4),),
    ),
    "interpolations": lambda: image(
        nn.Conv2d(2, 2, 2),
        nn.Upsample(size=(5, 4), mode="bilinear"),
        nn.Upsample(scale_factor=2, mode="bilinear", align_corners=True),
        nn.Flatten(2),
        nn.Upsample(scale_factor=0.5, mode="linear"),
    ),
    "reductions": lambda: (
        Function(lambda m, x: m.a(x).var(-1) + m.a(x).pow(2).sum(-1) + torch.logsumexp(m.a(x), -1), a=nn.Linear(4, 3)),
        (sample(4),),
    ),
}


def made(name: str, dtype: torch.dtype) -> Made:
    """The module of a kind, the same at each call, in inference mode."""
    torch.manual_seed(0)
    module, inputs = (EXPORTED | OTHERS)[name]()
    return module.to(dtype).eval(), tuple(x.to(dtype) for x in inputs)
