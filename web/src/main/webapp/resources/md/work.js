/* The running time of work in progress. */
(function () {
  'use strict';
  function two(n) { return (n < 10 ? '0' : '') + n; }
  document.addEventListener('DOMContentLoaded', function () {
    document.querySelectorAll('[data-seconds]').forEach(function (timer) {
      var begun = Date.now() - 1000 * Number(timer.dataset.seconds);
      function show() {
        var s = Math.max(0, Math.floor((Date.now() - begun) / 1000));
        timer.textContent = two(Math.floor(s / 3600)) + ':' + two(Math.floor(s / 60) % 60) + ':' + two(s % 60);
      }
      show();
      setInterval(show, 1000);
    });
  });
})();
