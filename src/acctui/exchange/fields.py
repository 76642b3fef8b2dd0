"""The fields a list may carry for us, and the headers people give them.

The names on the left are those of a `--map` file. A source with headers of its own uses the same names.
"""

WORDS: dict[str, tuple[str, ...]] = {
    "account": (
        "account", "account name", "company", "company name", "customer", "customer name", "client",
        "client name", "organisation", "organization", "organisation name", "organization name", "firm",
    ),
    "account_id": (
        "account id", "company id", "customer id", "client id", "organisation id", "organization id",
        "account number", "account no", "customer number", "customer no", "client number", "client no",
    ),
    "id": ("id", "record id", "deal id", "opportunity id", "contact id", "activity id"),
    "name": ("name",),
    "city": ("city", "town", "billing city", "location", "office location"),
    "industry": ("industry", "sector", "branch", "line of business"),
    "size": ("size", "company size"),
    "employees": ("employees", "number of employees", "headcount", "staff"),
    "turnover": ("turnover", "annual turnover", "annual revenue", "company revenue"),
    "website": ("website", "web site", "web", "url", "homepage", "domain"),
    "tags": ("tags", "tag", "labels", "label", "keywords", "categories", "category"),
    "owner": (
        "owner", "account owner", "account manager", "sales rep", "rep", "seller", "salesperson",
        "sales agent", "deal owner", "assigned to",
    ),
    "contact": (
        "contact", "contact name", "contact person", "person", "full name", "primary contact", "main contact",
    ),
    "first_name": ("first name", "given name", "forename"),
    "last_name": ("last name", "surname", "family name"),
    "title": ("title", "job title", "position", "contact title"),
    "role": ("role", "buying role"),
    "email": ("email", "email address", "contact email", "mail"),
    "phone": ("phone", "telephone", "tel", "phone number", "main phone", "business phone", "contact phone"),
    "mobile": ("mobile", "mobile phone", "mobile phone number", "cell", "cell phone"),
    "deal": (
        "deal", "deal name", "opportunity", "opportunity name", "project", "order", "order number",
        "invoice", "invoice number", "invoice no",
    ),
    "stage": ("stage", "deal stage", "sales stage", "status", "deal status"),
    "amount": (
        "amount", "revenue", "won", "value", "deal value", "deal amount", "won amount", "net amount", "total",
    ),
    "date": (
        "date", "close date", "closed on", "closing date", "won on", "invoice date", "order date",
        "activity date", "expected close date", "day", "month",
    ),
    "opened": ("opened", "opened on", "created", "created on", "create date", "start date"),
    "product": ("product", "product name", "item", "service"),
    "kind": ("type", "activity type", "kind", "channel"),
    "subject": ("subject", "topic", "activity"),
    "note": (
        "note", "notes", "comment", "comments", "remark", "remarks", "description", "details", "text", "memo",
    ),
}  # fmt: skip
