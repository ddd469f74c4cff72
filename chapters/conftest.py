"""The notebooks as tests: how nbval runs them, also without the tests beside them."""
import refresh

refresh.fix_environment()  # for the kernels that nbval starts


def pytest_collectstart(collector):
    """Stored outputs have no stderr (test_notebooks.py); what a machine's drivers say there is not the book's."""
    if getattr(collector, "path", None) is not None and collector.path.suffix == ".ipynb":
        collector.skip_compare += ("stderr",)
