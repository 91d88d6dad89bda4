import 'zone.js';
import '@angular/compiler';
import { Component, provideZoneChangeDetection } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';

window.ticks = 0;

class App {
  count = 0;
  rows = [];
  ngDoCheck() {
    window.ticks += 1;
  }
  more() {
    this.rows = [...this.rows, this.count];
    this.count += 1;
  }
}
const Root =
  Component({
    selector: 'app-root',
    template: `<p>Xiaomi Auto and <b>SU7 Ultra</b></p>
    <button type="button" (click)="more()">More</button>
    <p id="now">{{ count === 0 ? 'Nothing yet.' : 'Xiaomi EV ' + count }}</p>
    <ul>@for (row of rows; track row) {<li>Row {{ row }}: 小米汽车</li>}</ul>`,
  })(App) ?? App;

bootstrapApplication(Root, { providers: [provideZoneChangeDetection()] }).then(() => {
  window.ready = true;
});
