"""The example notebooks run from top to bottom, and what is stored in them is what they give."""

from __future__ import annotations

from pathlib import Path

import pytest

NOTEBOOKS = sorted((Path(__file__).parents[1] / "examples" / "notebooks").glob("*.ipynb"))
WHY = "the extra notebooks is not installed; .ci/run installs it beside the source"
nbformat = pytest.importorskip("nbformat", reason=WHY)
nbclient = pytest.importorskip("nbclient", reason=WHY)
pytest.importorskip("ipykernel", reason=WHY)
pytest.importorskip("matplotlib", reason=WHY)
pytest.importorskip("pandas", reason=WHY)


def texts(notebook):
    """What cells show as text; pictures and the look of tables differ between versions."""
    return [
        output.get("text") or output["data"].get("text/plain")
        for cell in notebook.cells
        if cell.cell_type == "code"
        for output in cell.outputs
        if output.output_type == "stream" or "text/html" not in output["data"]
    ]


def test_there_are_notebooks():
    assert [path.stem for path in NOTEBOOKS] == ["analyst-sample", "consultant-morning"]


@pytest.mark.filterwarnings("default")  # of the libraries that run a notebook
@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_a_notebook_runs_and_shows_what_is_stored(path):
    stored = nbformat.read(path, as_version=4)
    run = nbformat.read(path, as_version=4)
    where = {"metadata": {"path": str(path.parent)}}
    nbclient.NotebookClient(run, timeout=300, kernel_name="python3", resources=where).execute()
    assert texts(run) == texts(stored)
    assert len(texts(stored)) > 3
