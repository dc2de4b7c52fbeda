"""Whether a business is a micro or small enterprise: the requirement ``umk``."""

from __future__ import annotations

from umkstd.business import facts as f
from umkstd.business.vocabulary import VOCABULARY
from umkstd.law.provision import Provision
from umkstd.law.requirement import Requirement
from umkstd.logic.combine import all_of, member
from umkstd.rulebook import scale
from umkstd.rulebook import thresholds as limit
from umkstd.rulebook.instruments import PP_7_2021, UU_9_1995, UU_20_2008, job_creation
from umkstd.rulebook.members import in_umk, own_business
from umkstd.text import Text

UMK = Requirement(
    id="umk",
    title=Text(id="Usaha mikro atau usaha kecil", en="Micro or small enterprise"),
    subject="business",
    provisions=(
        Provision(
            span=limit.UU_9_MONTH,
            cite=UU_9_1995.cite(grade="unresolved"),
            unresolved=scale.DAY_NOT_SEEN,
        ),
        Provision(
            span=limit.UU_9_SPAN,
            cite=UU_9_1995.article(5),
            needs=member(
                "scale-small",
                f.scale.equals("kecil"),
                holds=Text(
                    id="Usaha ini usaha kecil menurut UU 9/1995.",
                    en="The business is a small enterprise under UU 9/1995.",
                ),
                fails=Text(
                    id="Usaha ini bukan usaha kecil menurut UU 9/1995.",
                    en="The business is no small enterprise under UU 9/1995.",
                ),
            ),
        ),
        Provision(
            span=limit.UU_20_SPAN,
            cite=UU_20_2008.article(6),
            needs=all_of(in_umk(UU_20_2008.article(6)), own_business()),
        ),
        Provision(
            span=scale.GAP,
            cite=job_creation(87, None, 1),
            unresolved=Text(
                id="Pada masa ini undang-undang tidak lagi memuat batas ukuran, dan PP 7/2021 belum "
                "berlaku.",
                en="In this period the statute no longer held size limits, and PP 7/2021 was not "
                "in force yet.",
            ),
        ),
        Provision(
            span=limit.PP_7_SPAN,
            cite=PP_7_2021.article(35),
            needs=all_of(in_umk(PP_7_2021.article(35)), own_business()),
        ),
    ),
    determinations=(scale.SCALE,),
    verified_through=scale.VERIFIED_THROUGH,
    vocabulary=VOCABULARY,
)

REQUIREMENTS = (UMK,)
