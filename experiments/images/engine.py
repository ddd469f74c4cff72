"""The iterations of a run one after another, on a GPU as one CUDA graph: small networks wait for launches otherwise."""
import torch

__all__ = ["Engine"]

CHUNK = 50  # iterations between two looks at the losses


class Engine:
    """Trains a `ganlib.Run` in place of `run.advance`, with the same updates; `run.state` is brought up to date by `settle`.

    Attributes:
        graphed: whether a CUDA graph is replayed
    """

    def __init__(self, run):
        self.run, self.graphed = run, False
        self.wanted = run.step.random_inputs(run.batch_size, run.latent)
        self.state = {name: value.clone() for name, value in run.state.items()}
        self.turn = self.iteration
        device = self.state["generator.weights"].device
        self.at, self.seen = torch.zeros(1, dtype=torch.long, device=device), None
        if device.type == "cuda":
            self.try_graph()

    def iteration(self):
        """One iteration, in place; what was measured goes to `seen` (names, CHUNK, models)."""
        k = self.run.step.objective.discriminator_steps
        real, draws = self.run.draws.iteration(self.run.data, k, self.run.batch_size, self.wanted,
                                               self.run.step.objective.pairs)
        new, measured = self.run.step(self.state, real, draws, self.run.h)
        with torch.no_grad():
            for name, value in self.state.items():
                value.copy_(new[name])
            values = torch.stack([measured[name] for name in sorted(measured)])
            if self.seen is None:
                self.names = sorted(measured)
                self.seen = values.new_zeros(len(values), CHUNK, *values.shape[1:])
            self.seen.index_copy_(1, self.at, values[:, None])
            self.at.add_(1)

    def advance(self, steps):
        """Up to CHUNK iterations: {name: (steps, models)} as measured, on the CPU."""
        self.at.zero_()
        for _ in range(steps):
            self.turn()
        seen = self.seen[:, :steps].cpu()  # waits for the device
        return dict(zip(self.names, seen))

    def settle(self):
        """Give the run what was trained."""
        self.run.state = {name: value.clone() for name, value in self.state.items()}
        return self.run

    def try_graph(self):
        """Capture an iteration, and keep the graph if it does what the iteration does; else say why not."""
        before = {name: value.clone() for name, value in self.state.items()}
        drawn = [generator.get_state() for generator in self.run.draws.generators]
        try:
            graph = self.captured()
            after = []
            for turn in (self.iteration, graph.replay):
                self.back_to(before)
                for seed, generator in enumerate(self.run.draws.generators):
                    generator.manual_seed(1000 + seed)
                for _ in range(3):
                    turn()
                torch.cuda.synchronize()
                after.append({name: value.clone() for name, value in self.state.items()})
            for name, value in after[0].items():
                torch.testing.assert_close(after[1][name], value, rtol=1e-2, atol=1e-3, equal_nan=True)
            self.turn, self.graphed = graph.replay, True
        except Exception as error:  # of the driver, of torch: training goes on without
            print(f"no CUDA graph: {type(error).__name__}: {' '.join(str(error).split())[:600]}", flush=True)
            self.turn = self.iteration
        self.back_to(before)
        for generator, state in zip(self.run.draws.generators, drawn):
            generator.set_state(state)

    def captured(self):
        stream = torch.cuda.Stream()
        stream.wait_stream(torch.cuda.current_stream())
        with torch.cuda.stream(stream):
            for _ in range(3):
                self.iteration()
        torch.cuda.current_stream().wait_stream(stream)
        self.at.zero_()
        graph = torch.cuda.CUDAGraph()
        for generator in self.run.draws.generators:
            graph.register_generator_state(generator)
        with torch.cuda.graph(graph):
            self.iteration()
        return graph

    def back_to(self, before):
        self.at.zero_()
        for name, value in self.state.items():
            value.copy_(before[name])
