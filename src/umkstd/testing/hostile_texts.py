"""Texts that try to break out of where they are shown: markup, scripts, controls, templates."""

from __future__ import annotations

RUN = "document.documentElement.dataset.ran=1"
"""What a text would do if it were taken for a script."""
TEXTS = (
    f"<script>{RUN}</script>",
    f'<img src=x onerror="{RUN}">',
    f'"><svg onload="{RUN}">',
    f"'><body onload='{RUN}'>",
    f"</details></div></section><script>{RUN}</script>",
    f"</style><script>{RUN}</script>",
    f"</title></desc></svg><img src=x onerror={RUN}>",
    f"]]><script>{RUN}</script><!--",
    f'<iframe srcdoc="<script>parent.{RUN}</script>"></iframe>',
    f"&lt;script&gt;{RUN}&lt;/script&gt;",
    f"&#60;script&#62;{RUN}&#60;/script&#62;",
    f"[x](javascript:{RUN})",
    f"![x](x){{onerror={RUN}}} <javascript:{RUN}>",
    f"`</code><script>{RUN}</script>`",
    f"\n\n# head\n\n<script>{RUN}</script>\n\n- item\n\n```\ncode\n```",
    f"| a | b |\n|---|---|\n| <img src=x onerror={RUN}> | $\\href{{javascript:{RUN}}}{{x}}$ |",
    f"<math><mtext></form><mglyph><style></math><img src onerror={RUN}>",
    "\u202egpj.exe\u202c \u2066x\u2069 \x00\x07\x08\x1b[31m\x7f\x85\u2028\ufeff",
    f'<a href="java\tscript:{RUN}">x</a>',
    "{name} {0} %s %(x)s {x!r}",
)
"""Each of another kind; the last is a template of Python."""
