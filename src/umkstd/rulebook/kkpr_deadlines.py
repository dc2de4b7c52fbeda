"""Time limits on the way to the KKPR, for the applicant and for the authority."""

from __future__ import annotations

from umkstd.calendars import Deadline
from umkstd.rulebook.instruments import PP_28_2025
from umkstd.rulebook.instruments.premises import PP_21_2021
from umkstd.text import Text

_APPROVAL = PP_28_2025.article("18-22")
_CORRECTION = PP_28_2025.article("23-24")
_RECEIVED = Text(id="dokumen diterima", en="receipt of the documents")

KKPR_PAYMENT = Deadline(
    id="kkpr-payment",
    title=Text(id="membayar PNBP", en="pay the charge (PNBP)"),
    starts=Text(id="terbitnya perintah bayar PNBP", en="the order to pay the charge (PNBP)"),
    count=7,
    unit="days",
    cite=_APPROVAL,
)
KKPR_PAYMENT_AGAIN = Deadline(
    id="kkpr-payment-again",
    title=Text(
        id="membayar PNBP, kesempatan kedua; sesudah itu permohonan dianggap ditarik",
        en="pay the charge (PNBP), second chance; after it the application counts as withdrawn",
    ),
    starts=Text(id="berakhirnya kesempatan pertama", en="the end of the first chance"),
    count=7,
    unit="days",
    cite=_APPROVAL,
)
KKPR_CHECK = Deadline(
    id="kkpr-check",
    title=Text(id="memeriksa dokumen", en="check the documents"),
    starts=_RECEIVED,
    count=5,
    unit="working_days",
    cite=_APPROVAL,
)
KKPR_ASSESSMENT = Deadline(
    id="kkpr-assessment",
    title=Text(id="menilai, lalu menerbitkan atau menolak", en="assess, then issue or refuse"),
    starts=Text(id="dokumen dinyatakan benar", en="the documents being found correct"),
    count=20,
    unit="working_days",
    cite=_APPROVAL,
)
KKPR_CORRECTION = Deadline(
    id="kkpr-correction",
    title=Text(id="memperbaiki dokumen", en="correct the documents"),
    starts=Text(id="pemberitahuan kekurangan", en="notice of what is wrong"),
    count=5,
    unit="working_days",
    cite=_CORRECTION,
)
KKPR_CHECK_AGAIN = Deadline(
    id="kkpr-check-again",
    title=Text(id="memeriksa perbaikan", en="check the correction"),
    starts=Text(id="perbaikan diterima", en="receipt of the correction"),
    count=3,
    unit="working_days",
    cite=_CORRECTION,
)
KKPR_SHORT_CHECK = Deadline(
    id="kkpr-check-without-assessment",
    title=Text(
        id="memeriksa dokumen persetujuan tanpa penilaian",
        en="check the documents of an approval without assessment",
    ),
    starts=_RECEIVED,
    count=5,
    unit="working_days",
    cite=PP_28_2025.article("27-31"),
)
KKPR_STATEMENT_CHECK = Deadline(
    id="kkpr-statement-check",
    title=Text(id="menilai pernyataan mandiri", en="assess the self-declaration"),
    starts=Text(id="data pernyataan diteruskan", en="the data of the declaration being passed on"),
    count=10,
    unit="working_days",
    cite=PP_28_2025.article(33),
)
KKPR_LAND_OPINION_2021 = Deadline(
    id="kkpr-land-opinion-2021",
    title=Text(
        id="memberi pertimbangan teknis pertanahan; bila tidak, dianggap sudah diberikan",
        en="give the technical land opinion; otherwise it counts as given",
    ),
    starts=_RECEIVED,
    count=10,
    unit="working_days",
    cite=PP_21_2021.article(108, "5) dan (6"),
)
KKPR_DECISION_2021 = Deadline(
    id="kkpr-decision-2021",
    title=Text(
        id="memutuskan persetujuan KKPR; bila tidak, OSS yang menerbitkan",
        en="decide on the approval; otherwise OSS issues it",
    ),
    starts=_RECEIVED,
    count=20,
    unit="working_days",
    cite=PP_21_2021.article(112),
)

DEADLINES = (
    *(KKPR_PAYMENT, KKPR_PAYMENT_AGAIN, KKPR_CHECK, KKPR_ASSESSMENT, KKPR_CORRECTION),
    *(KKPR_CHECK_AGAIN, KKPR_SHORT_CHECK, KKPR_STATEMENT_CHECK, KKPR_LAND_OPINION_2021),
    KKPR_DECISION_2021,
)
"""Those of PP 28/2025, then the two of PP 21/2021."""
