"""A message as a page: plain structure, large letters, strong contrast, nothing from elsewhere and nobody watched."""

from __future__ import annotations

from html import escape

from central.notices_words import Message, Section

_TEXT = "margin:0 0 16px;font-size:16px;line-height:24px"
_HEADING = "margin:28px 0 8px;font-size:18px;line-height:24px;font-weight:700"
_WHY = "margin:28px 0 0;padding-top:16px;border-top:1px solid #d6d6d6;font-size:14px;line-height:20px;color:#5a5a5a"
_CODE = "margin:0 0 8px;font-family:monospace;font-size:30px;line-height:38px;font-weight:700;letter-spacing:3px"


def as_page(message: Message, picture: str = "", side: int = 0) -> str:
    """HTML. `picture` is where the QR code is inside the message (cid:...), `side` its width in pixels."""
    direction = "rtl" if message.right_to_left else "ltr"
    start = "right" if message.right_to_left else "left"
    body = "\n".join(
        [
            f'<p style="{_TEXT};color:#5a5a5a">{escape(message.sender)}</p>' if message.sender else "",
            f'<h1 style="margin:0 0 20px;font-size:24px;line-height:32px">{escape(message.subject)}</h1>',
            *(f'<p style="{_TEXT}">{escape(line)}</p>' for line in (message.hello, *message.says)),
            _code(message, picture, side),
            *(_section(one) for one in message.sections),
            f'<p style="{_WHY}">{escape(message.why)}</p>',
        ]
    )
    return (
        f'<!DOCTYPE html>\n<html lang="{message.language}" dir="{direction}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="color-scheme" content="light">\n'
        f"<title>{escape(message.subject)}</title>\n</head>\n"
        f'<body style="margin:0;padding:0;background:#f2f2f0">\n<div lang="{message.language}" dir="{direction}" '
        f'style="box-sizing:border-box;max-width:600px;margin:0 auto;padding:28px 24px;background:#ffffff;'
        f'color:#1a1a1a;font-family:Arial,Helvetica,sans-serif;text-align:{start}">\n{body}\n</div>\n</body>\n</html>\n'
    )


def _code(message: Message, picture: str, side: int) -> str:
    if not message.pickup_code:
        return ""
    image = ""
    if picture:
        image = (
            f'<p style="margin:0 0 8px"><img src="{escape(picture)}" width="{side}" height="{side}" '
            f'alt="{escape(message.picture)}" style="display:block;max-width:100%;height:auto"></p>\n'
        )
    return (
        f'<h2 style="{_HEADING}">{escape(message.code_heading)}</h2>\n{image}'
        f'<p style="{_CODE}"><bdi dir="ltr">{escape(message.pickup_code)}</bdi></p>\n'
        f'<p style="{_TEXT}">{escape(message.code_hint)}</p>'
    )


def _section(section: Section) -> str:
    lines = "".join(f"<li>{escape(line)}</li>" for line in section.lines)
    return (
        f'<h2 style="{_HEADING}">{escape(section.heading)}</h2>\n'
        f'<ul style="margin:0;padding:0;list-style:none;font-size:16px;line-height:26px">{lines}</ul>'
    )
