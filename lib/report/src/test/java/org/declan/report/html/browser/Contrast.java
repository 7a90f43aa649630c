package org.declan.report.html.browser;

/** How well text stands out, after WCAG 2.2, 1.4.3: a contrast of 4.5 at least, whatever its size. */
final class Contrast {

    /** An expression of JavaScript: what is seen and has too little contrast, with its colours. */
    static final String TEXTS_BELOW_AA = """
            (function () {
              function channels(colour) {
                return colour.match(/[\\d.]+/g).map(Number);
              }
              function luminance(colour) {
                var parts = channels(colour).slice(0, 3).map(function (part) {
                  part /= 255;
                  return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
                });
                return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
              }
              function ground(element) {
                for (var each = element; each; each = each.parentElement) {
                  var colour = getComputedStyle(each).backgroundColor;
                  var parts = channels(colour);
                  if (parts.length < 4 || parts[3] > 0) return colour;
                }
                return 'rgb(255, 255, 255)';
              }
              var found = [];
              document.querySelectorAll('body *').forEach(function (element) {
                var isText = Array.prototype.some.call(element.childNodes, function (node) {
                  return node.nodeType === 3 && node.data.trim();
                });
                if (!isText || !element.getClientRects().length || element.matches('title, desc, option, script')) return;
                var style = getComputedStyle(element);
                var colour = element.namespaceURI.indexOf('svg') > 0 ? style.fill : style.color;
                var lights = [luminance(colour), luminance(ground(element))].sort(function (a, b) { return b - a; });
                var contrast = (lights[0] + 0.05) / (lights[1] + 0.05);
                if (contrast < 4.5) {
                  found.push(element.tagName + '.' + element.getAttribute('class') + ' ' + colour + ' on '
                    + ground(element) + ': ' + contrast.toFixed(2));
                }
              });
              return found;
            })()""";

    private Contrast() {}
}
