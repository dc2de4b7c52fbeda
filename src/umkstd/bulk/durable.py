"""Files that outlive a killed process and a fallen machine; and a lock that does not."""

from __future__ import annotations

import errno
import os
import shutil
from pathlib import Path
from typing import IO, Any


def opened(path: Path) -> IO[bytes]:
    """A file that can be read, cut and written on; made where there is none."""
    return path.open("r+b" if path.exists() else "w+b")


def sync_file(file: IO[Any]) -> None:
    """Let what was written reach the disk."""
    file.flush()
    os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """Let the names in a folder reach the disk, where the system can be asked for that."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def write_whole(path: Path, text: str) -> None:
    """Replace a file: whoever reads it sees the old text or the new one, never half of one."""
    new = path.with_name(path.name + ".new")
    with new.open("w", encoding="utf-8") as file:
        file.write(text)
        sync_file(file)
    new.replace(path)
    sync_folder(path.parent)


def move(source: Path, target: Path) -> None:
    """Move a file to its place, whole or not at all, also to another disk."""
    try:
        source.replace(target)
    except OSError as error:
        if error.errno != errno.EXDEV:
            raise
        new = target.with_name(target.name + ".new")
        shutil.copyfile(source, new)
        with new.open("rb+") as file:
            os.fsync(file.fileno())
        new.replace(target)
        source.unlink()
    sync_folder(target.parent)


def locked(file: IO[Any]) -> bool:
    """Lock a file for this process until it ends; whether nobody else has it."""
    try:
        if os.name == "nt":
            import msvcrt

            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined,unused-ignore]
        else:
            import fcntl

            fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
