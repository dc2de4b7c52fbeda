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
    found = []
    for cell in notebook.cells:
        outputs = cell.outputs if cell.cell_type == "code" else []
        # A busy machine hands over what is printed in more pieces than an idle one.
        found.append("".join(one.text for one in outputs if one.output_type == "stream"))
        found += [
            one["data"].get("text/plain")
            for one in outputs
            if one.output_type != "stream" and "text/html" not in one["data"]
        ]
    return [text for text in found if text]


def test_there_are_notebooks():
    assert [path.stem for path in NOTEBOOKS] == ["analyst-sample", "consultant-morning"]


@pytest.mark.filterwarnings("default")  # of the libraries that run a notebook
@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_a_notebook_runs_and_shows_what_is_stored(path, request):
    """A reader sees what she would get; the digest of the law changes with each rule."""
    stored = nbformat.read(path, as_version=4)
    run = nbformat.read(path, as_version=4)
    where = {"metadata": {"path": str(path.parent)}}
    # A busy machine hands over what is printed in more pieces than an idle one.
    options = {"timeout": 300, "record_timing": False, "coalesce_streams": True}
    nbclient.NotebookClient(run, kernel_name="python3", resources=where, **options).execute()
    if request.config.getoption("record"):
        run.metadata = stored.metadata
        nbformat.write(run, path)
        return
    assert texts(run) == texts(stored), "pytest --record tests/test_notebooks.py writes it anew"
    assert len(texts(stored)) > 3
