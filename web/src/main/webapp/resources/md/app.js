/* Behaviour of the shell: popovers, theme and density, navigation, keyboard, described fields. No state but three cookies. */
(function () {
  'use strict';
  var root = document.documentElement;
  var waiting = null;

  function one(selector, within) { return (within || document).querySelector(selector); }
  function all(selector, within) { return Array.prototype.slice.call((within || document).querySelectorAll(selector)); }
  function remember(name, value) {
    document.cookie = 'md_' + name + '=' + value + ';path=/;max-age=31536000;samesite=lax' + (location.protocol === 'https:' ? ';secure' : '');
  }
  function isDark() {
    return root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
  }

  /* popovers: button and .pop share one .pop-anchor */
  function button(pop) { return one('[data-do=pop]', pop.parentNode); }
  function close(pop, refocus) {
    if (pop.hidden) { return; }
    pop.hidden = true;
    button(pop).setAttribute('aria-expanded', 'false');
    if (refocus) { button(pop).focus(); }
  }
  function open(pop) {
    pop.hidden = false;
    button(pop).setAttribute('aria-expanded', 'true');
    var first = one('a, button', pop);
    if (first) { first.focus(); }
  }

  var doings = {
    pop: function (t) { var pop = one('.pop', t.parentNode); if (pop.hidden) { open(pop); } else { close(pop, true); } },
    theme: function () { root.dataset.theme = isDark() ? 'light' : 'dark'; remember('theme', root.dataset.theme); },
    density: function () {
      root.dataset.density = root.dataset.density === 'compact' ? 'comfortable' : 'compact';
      remember('density', root.dataset.density);
    },
    nav: function (t) {
      var mini = one('.app').classList.toggle('is-mini');
      t.setAttribute('aria-expanded', String(!mini));
      remember('nav', mini ? 'mini' : 'full');
    },
    dialog: function (t) { one('#' + t.dataset.dialog).showModal(); },
    'close-dialog': function (t) { t.closest('dialog').close(); },
    copy: function (t) {
      var source = one('#' + t.dataset.from);
      source.select();
      document.execCommand('copy');
      one('[role=status]', t).textContent = t.dataset.said;
    },
    dismiss: function (t) { t.closest('.note, .toast, .panel').hidden = true; },
    reveal: function (t) {
      var input = one('input', t.parentNode);
      var shown = input.type === 'text';
      input.type = shown ? 'password' : 'text';
      t.setAttribute('aria-pressed', String(!shown));
      one('.pi', t).className = 'pi ' + (shown ? 'pi-eye' : 'pi-eye-slash');
    }
  };

  document.addEventListener('click', function (e) {
    all('.pop').forEach(function (pop) { if (!pop.parentNode.contains(e.target)) { close(pop); } });
    if (e.target.nodeName === 'DIALOG') { e.target.close(); }
    var t = e.target.closest('[data-do]');
    if (t && doings[t.dataset.do]) { doings[t.dataset.do](t, e); }
  });

  /* keyboard */
  function typing(e) { return e.target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(e.target.tagName); }
  function go(link) { if (link) { link.click(); } }
  function sequence(key) {
    var first = waiting;
    waiting = null;
    if (first) { go(one('[data-keys="' + first + ' ' + key + '"]')); return true; }
    if (key === 'g' || key === 'c') {
      waiting = key;
      setTimeout(function () { waiting = null; }, 1200);
      return true;
    }
    return false;
  }
  function inMenu(e) {
    var pop = e.target.closest && e.target.closest('.pop');
    if (!pop) { return false; }
    var items = all('.pop__item', pop);
    var at = items.indexOf(e.target);
    var to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 }[e.key];
    if (to === undefined) { return false; }
    items[(to + items.length) % items.length].focus();
    e.preventDefault();
    return true;
  }
  document.addEventListener('keydown', function (e) {
    if (e.key === 'Escape') { all('.pop').forEach(function (pop) { close(pop, pop.contains(document.activeElement)); }); return; }
    if (inMenu(e)) { return; }
    if (e.key === 'Enter' && e.ctrlKey) { go(one('[data-keys=save]')); return; }
    if (typing(e) || e.ctrlKey || e.metaKey || e.altKey || one('dialog[open]')) { return; }
    if (e.key === '?') { var help = one('#shortcuts'); if (help) { help.showModal(); } return; }
    if (e.key.length === 1 && sequence(e.key.toLowerCase())) { e.preventDefault(); }
  });

  /* a field's input points to its hint and its message; the first wrong field gets the focus after a failed save */
  function describe() {
    all('.field').forEach(function (field) {
      var input = one('input:not([type=hidden]), select, textarea', field);
      var ids = all('.hint[id], .ui-message[id]', field).filter(function (n) { return n.textContent.trim(); }).map(function (n) { return n.id; });
      if (!input) { return; }
      if (ids.length) { input.setAttribute('aria-describedby', ids.join(' ')); } else { input.removeAttribute('aria-describedby'); }
    });
  }
  function focusFirstError() {
    var wrong = one('.field:has(.ui-message-error) :is(input:not([type=hidden]), select, textarea)');
    if (wrong) { wrong.focus(); }
  }

  document.addEventListener('DOMContentLoaded', function () {
    describe();
    focusFirstError();
    all('input[data-mixed]').forEach(function (c) { c.indeterminate = true; });
    if (window.jQuery) { window.jQuery(document).on('pfAjaxComplete', function () { setTimeout(describe, 0); }); }
  });
  window.md = { describe: describe, focusFirstError: focusFirstError };
})();
