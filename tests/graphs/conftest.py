"""What the tests of graphs share."""
import pytest
import torch


@pytest.fixture(autouse=True, scope="module")
def one_thread():
    """A second thread costs such small networks more than it gives."""
    before = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(before)
