"""Train 64-5-10 on 100 digits by gradient descent, record the run, and write run.json beside this file."""

from __future__ import annotations

from pathlib import Path

from digits import data, loss_and_gradient, moved, start

import certbound

STEPS, ETA = 12, 0.2


def main() -> None:
    images, labels = data()
    parameters = start()
    recorder = certbound.Recorder(parameters, None, (images, labels), "cross_entropy")
    for _ in range(STEPS):
        loss, gradient = loss_and_gradient(parameters, images, labels)
        parameters = moved(parameters, ETA, gradient)
        recorder.step(parameters, ETA)
    file = recorder.write(Path(__file__).with_name("run.json"))
    print(f"{file.name}: {STEPS} steps with eta = {ETA}, the last from the loss {loss:.3f}")


if __name__ == "__main__":
    main()
