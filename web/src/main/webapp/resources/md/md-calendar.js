/* The calendar page: what an entry of the grid looks like, the chosen one, the question after a drag, keys. */
(function () {
  'use strict';
  var narrow = window.matchMedia('(max-width: 720px)').matches;

  /* a phone gets the agenda, which does everything the grid does; rule 7 of the package says why */
  if (narrow && document.getElementById('grid')) {
    var address = new URL(window.location.href);
    address.searchParams.set('view', 'agenda');
    window.location.replace(address);
  }

  function grid() { return document.getElementById('grid'); }
  function widget(name) { return window.PrimeFaces.widgets[name]; }
  function piece(tag, className, text) {
    var node = document.createElement(tag);
    if (className) { node.className = className; }
    if (text) { node.textContent = text; }
    return node;
  }
  function icon(name) {
    var node = piece('span', 'pi ' + name);
    node.setAttribute('aria-hidden', 'true');
    return node;
  }
  function priority(level) {
    var node = piece('span', 'prio prio--' + level);
    var glyph = piece('span', 'prio__g', level === 'critical' ? '!' : '');
    glyph.setAttribute('aria-hidden', 'true');
    if (level !== 'critical') { for (var i = 0; i < 3; i++) { glyph.appendChild(piece('i')); } }
    node.appendChild(glyph);
    return node;
  }
  function face(arg) {
    var p = arg.event.extendedProps;
    var text = piece('span', 't');
    text.appendChild(piece('span', 'sr', p.words + ': '));
    text.appendChild(piece('b', '', p.tag));
    text.appendChild(document.createTextNode(' ' + p.what));
    if (p.own) { text.appendChild(piece('span', 'muted', ' ' + p.own)); }
    return { domNodes: [icon(p.icon), text, priority(p.priority)] };
  }
  function mounted(arg) {
    var p = arg.event.extendedProps;
    arg.el.dataset.entry = arg.event.id;
    arg.el.title = p.tag + ' ' + p.what + ', ' + p.words;
    arg.el.setAttribute('role', 'button');
    mark();
  }

  /* the entry in the panel is marked in the grid */
  function mark() {
    var panel = document.querySelector('.panel[data-entry]');
    document.querySelectorAll('.ev[data-entry]').forEach(function (entry) {
      var chosen = Boolean(panel) && panel.dataset.entry === entry.dataset.entry;
      entry.classList.toggle('is-sel', chosen);
      if (chosen) { entry.setAttribute('aria-current', 'true'); } else { entry.removeAttribute('aria-current'); }
    });
  }

  function isoDate(calendar, date) { return calendar.formatIso(date, true).substring(0, 10); }
  function day(arg) {
    var calendar = arg.view.calendar;
    var iso = isoDate(calendar, arg.date);
    var first = /-01$/.test(iso) || isoDate(calendar, arg.view.activeStart) === iso;
    return String(Number(iso.substring(8))) + (first ? ' ' + calendar.formatDate(arg.date, { month: 'short' }) : '');
  }

  function extend() {
    var options = this.cfg.options;
    Object.assign(options, {
      firstDay: 1, fixedWeekCount: false, dayMaxEventRows: 3, eventContent: face, eventDidMount: mounted, snapDuration: '00:15:00',
      slotLabelFormat: 'HH:mm', eventOrder: 'rank,start,title', eventLongPressDelay: 400, weekText: '', moreLinkClassNames: 'more',
      moreLinkDidMount: function (arg) { arg.el.setAttribute('role', 'button'); },
      moreLinkContent: function (arg) { return arg.num + ' ' + grid().dataset.more; },
      views: {
        dayGridMonth: { dayCellContent: day },
        timeGridWeek: { dayHeaderFormat: 'ddd D MMM', eventMaxStack: 2, slotEventOverlap: false },
        timeGridDay: { dayHeaderFormat: 'dddd D MMMM', eventMaxStack: 8, slotEventOverlap: false }
      }
    });
    if (narrow) { options.events = []; }
  }

  function refresh() { if (widget('grid')) { widget('grid').update(); } }
  function ask(args) {
    if (args && args.validationFailed) { refresh(); return; }
    widget((args && args.dialog) || 'moveDialog').show();
  }
  function moved(args) { if (!args || !args.validationFailed) { widget('moveDialog').hide(); } }

  function decided(args) { if (!args || !args.validationFailed) { widget('dateDialog').hide(); } }

  /* a toast goes when its time is over, unless the focus rests in it; it takes the focus that the dialog left behind */
  function fade(toast, life) {
    setTimeout(function () { if (toast.contains(document.activeElement)) { fade(toast, life); } else { toast.remove(); } }, life);
  }
  function toasts() {
    document.querySelectorAll('.toast[data-life]').forEach(function (toast) {
      fade(toast, Number(toast.dataset.life));
      toast.removeAttribute('data-life');
      var undo = toast.querySelector('button');
      setTimeout(function () { if (undo && document.activeElement === document.body) { undo.focus(); } }, 400);
    });
  }

  /* the server says with the entries whether the period holds more than it sent */
  function full(args) {
    if (args && args.truncated !== undefined) { document.getElementById('truncated').hidden = !args.truncated; }
  }

  document.addEventListener('keydown', function (e) {
    var busy = e.defaultPrevented || e.ctrlKey || e.metaKey || e.altKey || document.querySelector('dialog[open], .ui-dialog[aria-hidden=false]');
    if (busy || /^(INPUT|TEXTAREA|SELECT)$/.test(e.target.tagName)) { return; }
    var link = /^[mwdat]$|^Arrow(Left|Right)$/.test(e.key) && document.querySelector('[data-cal="' + e.key + '"]');
    if (link) { link.click(); }
  });
  document.addEventListener('DOMContentLoaded', function () {
    mark();
    window.jQuery(document).on('pfAjaxComplete', function (e, xhr, settings, args) { full(args); setTimeout(function () { mark(); toasts(); }, 0); });
  });

  window.mdCalendar = { extend: extend, ask: ask, dragged: ask, moved: moved, decided: decided, closed: refresh, refresh: refresh };
})();
