(function () {
  'use strict';
  var root = document.documentElement;
  var locale = root.lang;
  root.classList.add('js');
  document.querySelectorAll('.scripted').forEach(function (element) { element.hidden = false; });

  function number(value) { return value.toLocaleString(locale); }

  function fill(text) {
    var values = arguments;
    return text.replace(/\{(\d)\}/g, function (all, at) { return values[+at + 1]; });
  }

  // Sentences of a theme: a link to closed ones opens them, and closes the others of the theme.
  function open(id) {
    var list = id && document.getElementById(id);
    var target = list && list.parentNode;
    if (!target || !target.matches('details.quotes')) return false;
    document.querySelectorAll('details.quotes[open]').forEach(function (other) {
      if (other !== target && other.dataset.owner === target.dataset.owner) other.open = false;
    });
    target.open = true;
    target.querySelector('summary').focus({preventScroll: true});
    target.scrollIntoView({block: 'start'});
    return true;
  }

  document.addEventListener('click', function (event) {
    var link = event.target.closest('a[href^="#"], a[data-find]');
    if (!link) return;
    if (link.dataset.find !== undefined) {
      event.preventDefault();
      find(link.dataset.find);
    } else if (open(link.getAttribute('href').slice(1))) {
      event.preventDefault();
      history.replaceState(null, '', link.getAttribute('href'));
    }
  });
  window.addEventListener('hashchange', function () { open(location.hash.slice(1)); });
  open(location.hash.slice(1));

  // Clauses by change and theme.
  var filter = document.getElementById('align-filter');
  if (filter) {
    var clauses = Array.prototype.slice.call(document.querySelectorAll('.clause'));
    var applyFilter = function () {
      var theme = filter.elements.theme ? filter.elements.theme.value : '';
      var chosen = {};
      filter.querySelectorAll('input[name=change]').forEach(function (box) { chosen[box.value] = box.checked; });
      var shown = 0;
      clauses.forEach(function (clause) {
        var isShown = chosen[clause.dataset.change]
          && (!theme || clause.dataset.themes.split(' ').indexOf(theme) >= 0);
        clause.hidden = !isShown;
        shown += isShown ? 1 : 0;
      });
      var count = filter.querySelector('.count');
      var text = shown === 1 ? count.dataset.one : count.dataset.other;
      count.textContent = fill(text, number(shown), number(clauses.length));
    };
    filter.addEventListener('change', applyFilter);
    filter.addEventListener('submit', function (event) { event.preventDefault(); });
    applyFilter();
  }

  // Concordance.
  var form = document.getElementById('concordance');
  var list = document.getElementById('sentence-list');
  var more = document.getElementById('more-sentences');
  var PAGE = 20;
  var room = PAGE;
  var sentences = Array.prototype.map.call(list.querySelectorAll('.s'), function (element) {
    return {element: element, item: element.closest('li'), text: element.textContent, folded: {}, isMarked: false};
  });
  var texts = Array.prototype.slice.call(list.querySelectorAll('section.text'));

  // Folds a text and keeps, for each letter, where it was: œ becomes two letters.
  function fold(text, accents) {
    var letters = '';
    var at = [];
    for (var i = 0; i < text.length; i++) {
      var folded = text[i].toLowerCase().replace('œ', 'oe').replace('æ', 'ae').replace(/[\u2019\u02bc]/, "'");
      if (accents) folded = folded.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
      for (var j = 0; j < folded.length; j++) { letters += folded[j]; at.push(i); }
    }
    at.push(text.length);
    return {letters: letters, at: at};
  }

  function pattern(query, accents, whole) {
    var words = fold(query.normalize('NFC'), accents).letters.match(/[\p{L}\p{N}]+/gu);
    if (!words) return null;
    return new RegExp('(?<![\\p{L}\\p{N}])' + words.join('[^\\p{L}\\p{N}]+') + (whole ? '(?![\\p{L}\\p{N}])' : ''), 'gu');
  }

  function hits(sentence, wanted, accents) {
    var folded = sentence.folded[accents] || (sentence.folded[accents] = fold(sentence.text, accents));
    var found = [];
    wanted.lastIndex = 0;
    for (var match = wanted.exec(folded.letters); match; match = wanted.exec(folded.letters)) {
      var last = match.index + match[0].length - 1;
      found.push([folded.at[match.index], folded.at[last] + 1]);
    }
    return found;
  }

  function mark(sentence, found) {
    if (!found.length && !sentence.isMarked) return;
    var parts = document.createDocumentFragment();
    var from = 0;
    found.forEach(function (hit) {
      parts.append(sentence.text.slice(from, hit[0]));
      var marked = document.createElement('mark');
      marked.textContent = sentence.text.slice(hit[0], hit[1]);
      parts.append(marked);
      from = hit[1];
    });
    parts.append(sentence.text.slice(from));
    sentence.element.replaceChildren(parts);
    sentence.isMarked = found.length > 0;
  }

  function search() {
    var accents = form.elements.accents.checked;
    var wanted = pattern(form.elements.find.value, accents, form.elements.whole.checked);
    var total = 0;
    var matching = 0;
    sentences.forEach(function (sentence) {
      var found = wanted ? hits(sentence, wanted, accents) : [];
      var isHit = !wanted || found.length > 0;
      total += found.length;
      matching += isHit ? 1 : 0;
      var isShown = isHit && matching <= room;
      sentence.item.hidden = !isShown;
      mark(sentence, isShown ? found : []);
    });
    texts.forEach(function (text) { text.hidden = !text.querySelector('li:not([hidden])'); });
    more.parentNode.hidden = matching <= room;
    var count = form.querySelector('.count').dataset;
    form.querySelector('.count').textContent = !wanted ? fill(count.empty, number(sentences.length))
      : total === 0 ? fill(count.none, number(sentences.length))
        : fill(total === 1 ? count.one : matching === 1 ? count.same : count.other, number(total), number(matching), number(sentences.length));
  }

  function find(words) {
    form.elements.find.value = words;
    form.elements.whole.checked = true;
    room = PAGE;
    search();
    document.getElementById('sentences').scrollIntoView({block: 'start'});
    form.elements.find.focus({preventScroll: true});
  }

  form.addEventListener('input', function () { room = PAGE; search(); });
  form.addEventListener('submit', function (event) { event.preventDefault(); });
  more.addEventListener('click', function () {
    var first = room;
    room += 5 * PAGE;
    search();
    var shown = list.querySelectorAll('li:not([hidden])');
    if (shown[first]) { shown[first].tabIndex = -1; shown[first].focus({preventScroll: true}); }
  });
  search();

  // The table of contents tells where the reader is.
  if ('IntersectionObserver' in window) {
    var links = {};
    document.querySelectorAll('.toc a').forEach(function (link) { links[link.getAttribute('href').slice(1)] = link; });
    var observer = new IntersectionObserver(function (entries) {
      entries.forEach(function (entry) {
        if (!entry.isIntersecting) return;
        Object.keys(links).forEach(function (id) { links[id].removeAttribute('aria-current'); });
        links[entry.target.id].setAttribute('aria-current', 'true');
      });
    }, {rootMargin: '-10% 0px -80% 0px'});
    Object.keys(links).forEach(function (id) {
      var section = document.getElementById(id);
      if (section) observer.observe(section);
    });
  }
})();
