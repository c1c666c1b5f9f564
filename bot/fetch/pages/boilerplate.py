"""Know the lines that sites put between an article's paragraphs: they are about the site.

A line must match as a whole, and be short: an article may well write of cookies and newsletters.
"""

import re

LONGEST = 160
# A headline or a label begins so; a sentence of the article does too, but ends with a full stop.
LINE = re.compile(
    r"""
    # Advertisement · Story continues below advertisement · Sponsored content
    (?:\W*(?:advertisements?|sponsored(?:\ content)?|promoted|advertising|paid\ content)\W*)
    | (?:story|article)\ continues\ (?:below|after)\b.{0,60}
    | (?:scroll\ down\ to\ continue|skip\ (?:to|past)|continue\ reading)\b.{0,60}
    # Read more: Mites killed 40% of hives · RELATED ARTICLES · See also: ...
    | (?:read|see|watch|listen|related|more|also)
      (?:\ (?:more|also|next|now|here|on\ this|stor(?:y|ies)|articles?|coverage|links?|reading))?
      (?:\ (?:stor(?:y|ies)|articles?|on\ this|here))?\s*(?:[:»>|][^.!?]*|\W*)
    | (?:read|see)\ (?:more|also)\b(?!\ than)[^.!?]*
    | (?:most\ (?:read|popular|viewed)|trending(?:\ now)?|recommended(?:\ for\ you)?|up\ next)
      (?:\W*|:.*|\ (?:in|on|this|today)\b[^.!?]*)
    # Share this: Facebook 31 · 214 comments · View 3,214 more comments · Print · 128 shares
    | share(?:\ (?:this|on|via)\b.{0,100}|\W*\(?\d*\)?|:.{0,100})
    | (?:view|show|see|hide|load|post|leave|add|join)?\ ?(?:all\ |a\ |the\ )?(?:[\d.,]{1,12}k?\ )?
      (?:more\ )?(?:comments?|shares?|likes|views)(?:\ \([\d.,]{1,12}\))?
    | (?:print|e-?mail|save|copy\ link|facebook|twitter|whatsapp|linkedin|reddit|telegram)
      (?:\W+(?:print|e-?mail|save|copy\ link|facebook|twitter|whatsapp|linkedin|reddit|telegram)
      ){0,8}
    # Sign up for our newsletter · Join 45,000 readers. · Get our morning briefing
    | (?:sign\ up|subscribe|log\ in|sign\ in|register)
      (?:\ (?:now|here|for|to|today|with)\b.{0,120}|\W*)
    | (?:join|follow)\ (?:us\b|our\b|the\ (?:conversation|discussion)\b
      | [\d,.]{1,12}\ (?:readers|subscribers)).{0,120}
    | (?:get|receive)\ (?:our|the|all|more|breaking|daily|unlimited)\b[^.!?]{0,80}
      \b(?:newsletter|inbox|briefing|alerts?|app|notifications?|e-?mail)\b.{0,60}
    | download\ (?:our|the)\b[^.!?]{0,60}\bapp\b.{0,60}
    | click\ here\b.{0,120}
    # © 2026 Tarn Courier · All rights reserved
    | (?:©|\(c\)|copyright)\s*(?:©\s*)?(?:\d{4}|by)\b.{0,140}
    | .{0,120}\ball\ rights\ reserved\b.{0,60}
    # By Edda Lorne · 5 min read · Updated 4 minutes ago · 4 March 2026, 08:15 · 14:20
    | (?-i:By|BY)\ (?-i:[A-Z][\w'’-]*\.?)
      (?:,?\ (?:and\ |&\ |in\ |for\ |of\ )?(?-i:[A-Z][\w'’-]*\.?)){0,6}
    | \d{1,3}\ ?-?min(?:ute)?s?\ (?:read|ago)
    | (?:live|breaking)?\s?(?:last\ )?(?:updated|published|posted|modified)\b:?\s
      (?:at\ |on\ )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\ )?
      \d{1,2}(?::\d\d|\ ?(?:min|hour|sec|[a-z]{3,9}\ \d{4}))[^.!?]{0,40}
    | live | breaking(?:\ news)?
    | \d{1,2}[:.]\d\d\ ?(?:[ap]\.?m\.?)?(?:\ [A-Z]{3,4})?
    # Photo: J. Kade · The train on Friday. Picture: 1 of 14 · Image by ... · Getty Images
    | (?:[^:]{0,120}[.(/|]\s?)?(?:file\ )?
      (?:photo(?:graph)?|picture|image|credit|video|illustration)s?
      (?:\ by|:)\s(?-i:[A-Z\d])(?:[^.!?]|(?<=\b\w)\.){0,60}\.?
    | .{0,60}\b(?:getty\ images|shutterstock|handout/\w{1,20})\W*
    """,
    re.VERBOSE | re.IGNORECASE,
)


def is_boilerplate(line: str) -> bool:
    """Tell whether a line is the site's and no part of its article."""
    return len(line) <= LONGEST and LINE.fullmatch(line) is not None
