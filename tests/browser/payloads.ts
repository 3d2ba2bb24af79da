/**
 * Texts that do harm where a program takes a text for markup, code, an address or a style. None has a run of signs that
 * the check refuses only as too long for paper.
 */
export const MARKUP: readonly string[] = [
  "<script>alert(1)</script>",
  "<ScRiPt>alert(1)</sCrIpT>",
  "<script src=https://example.com/x.js></script>",
  "<script>alert(1)",
  "</script><script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  '<img src="x" onerror="alert(1)">',
  "<img/src=x/onerror=alert(1)>",
  "<svg onload=alert(1)>",
  "<svg><script>alert(1)</script></svg>",
  "<svg><a xlink:href=javascript:alert(1)> <text>x</text></a></svg>",
  "<svg><foreignObject><iframe src=javascript:alert(1)> </foreignObject></svg>",
  "<iframe src=javascript:alert(1)></iframe>",
  '<iframe srcdoc="<script>alert(1)</script>"> </iframe>',
  "<object data=javascript:alert(1)></object>",
  "<embed src=https://example.com/x.swf>",
  "<form action=https://example.com/><input name=q autofocus onfocus=alert(1)></form>",
  "<button formaction=javascript:alert(1)> x</button>",
  "<details open ontoggle=alert(1)>x</details>",
  "<video><source onerror=alert(1)></video>",
  "<audio src=x onerror=alert(1)></audio>",
  "<body onload=alert(1)>",
  "<marquee onstart=alert(1)>x</marquee>",
  "<math><mi xlink:href=javascript:alert(1)> x</mi></math>",
];

export const BREAKOUT: readonly string[] = [
  '"><script>alert(1)</script>',
  "'><script>alert(1)</script>",
  '" onmouseover="alert(1)',
  "' onmouseover='alert(1)",
  '" autofocus onfocus=alert(1) x="',
  "` onmouseover=alert(1)",
  '"/><img src=x onerror=alert(1)>',
  "</title><script>alert(1)</script>",
  "</textarea><script>alert(1)</script>",
  "</style><script>alert(1)</script>",
  "</svg><script>alert(1)</script>",
  "</td></tr></table><h1>x</h1>",
  "<!-- --><script>alert(1)</script>",
  "<!--",
  "]]><script>alert(1)</script>",
  "<base href=https://example.com/>",
  "<meta http-equiv=refresh content=0;url=https://example.com/>",
  "<link rel=stylesheet href=https://example.com/x.css>",
];

export const STYLE_AND_ADDRESS: readonly string[] = [
  "<style>p{background:url(https://example.com/)}</style>",
  "x;background:url(https://example.com/x)",
  '"}p{background:url(https://example.com/x)}',
  "\\27 }p{display:none}",
  '<p style="background:url(https://example.com/)">x</p>',
  "javascript:alert(1)",
  "&lt;script&gt;alert(1)&lt;/script&gt;",
  "&#60;script&#62; alert(1) &#60;/script&#62;",
  "%3Cscript%3Ealert(1)%3C/script%3E",
  "\\u003cscript\\u003e alert(1) \\u003c/script\\u003e",
];

/** Markdown that looks like a link and must not become one. */
export const LINK: readonly string[] = [
  "[x](javascript:alert(1))",
  "[x](data:text/html,<script>a()</script>)",
  "![x](//example.com/x.png)",
];

/** Text that a template language would run as code. */
export const TEMPLATE: readonly string[] = [
  "{{ 7 * 7 }}",
  "{{ constructor.constructor('alert(1)')() }}",
  "{% include '/etc/hostname' %}",
  "{# x #}",
  "${alert(1)}",
];
