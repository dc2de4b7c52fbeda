// What the page runs on. This file stands for "nothing": docs/build_try.py writes the real one over it.
export default null;
