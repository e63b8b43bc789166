#!/bin/bash
# The examples for Prometheus and Grafana: they load, and ask for nothing that
# cyrguard status does not write.
# shellcheck disable=SC2317 # functions that `check` calls
set -u
cd "$(dirname "$0")/../.." || exit
. tests/hooks/hooks.sh
rules=config/examples/prometheus-rules.yml
dashboard=config/examples/grafana-dashboard.json

mailbox "$work/box/0" 7
guarded "$hooks/stack_host" "$work/box/0"
"$BUILD/cyrguard" status --prometheus "$work/metrics"
check "there are metrics" grep -q '^cyrguard_events_total{' "$work/metrics"
known() { # known FILE: every metric, event and verdict in it is one of ours
	python3 - "$1" "$work/metrics" <<-'PY'
	import re, sys
	text = open(sys.argv[1]).read()
	metrics = open(sys.argv[2]).read()
	written = set(re.findall(r"^# TYPE (\w+)", metrics, re.M))
	values = {label: set(re.findall(r'\b%s="(\w+)"' % label, metrics)) for label in ("event", "verdict")}
	bad = set(re.findall(r"\bcyrguard_\w+", text)) - written
	for label, known in values.items():
	    for value in re.findall(r'\b%s=~?\\?"([\w|]+)\\?"' % label, text):
	        bad |= set(value.split("|")) - known
	print("unknown:", bad)
	sys.exit(bool(bad) or not written)
	PY
}
check "the rules ask for what is there" known "$rules"
check "the dashboard too" known "$dashboard"
loads() {
	python3 - "$dashboard" <<-'PY'
	import json, sys
	board = json.load(open(sys.argv[1]))
	panels = board["panels"]
	assert board["title"] and board["uid"] and board["schemaVersion"] >= 30, "head"
	assert len({p["id"] for p in panels}) == len(panels) > 5, "ids"
	taken = set()
	for p in panels:
	    at = p["gridPos"]
	    cells = {(x, y) for x in range(at["x"], at["x"] + at["w"]) for y in range(at["y"], at["y"] + at["h"])}
	    assert not taken & cells and at["x"] + at["w"] <= 24, "place of " + p["title"]
	    taken |= cells
	    assert p["type"] in ("stat", "timeseries", "table") and p["title"] and p["targets"], p["title"]
	    for t in p["targets"]:
	        assert t["expr"].count("(") == t["expr"].count(")") and t["expr"].count("{") == t["expr"].count("}"), t["expr"]
	        assert t["datasource"]["uid"] == "${datasource}", p["title"]
	names = {v["name"] for v in board["templating"]["list"]}
	assert names == {"datasource", "instance"}, names
	PY
}
check "the dashboard is one: JSON, panels that do not overlap, queries, variables" loads

if command -v promtool >/dev/null; then
	check "promtool: the rules" promtool check rules "$rules"
	check "promtool: the metrics" promtool check metrics <"$work/metrics"
	expressions() { # each query of the dashboard as a rule
		python3 - "$dashboard" <<-'PY' >"$work/queries.yml"
		import json, sys
		print("groups: [{name: q, rules: [")
		for p in json.load(open(sys.argv[1]))["panels"]:
		    for t in p["targets"]:
		        q = t["expr"].replace("$__rate_interval", "5m").replace("$__range", "1d").replace("$instance", ".*")
		        print(" {record: 'a:b', expr: %s}," % json.dumps(q))
		print("]}]")
		PY
		promtool check rules "$work/queries.yml"
	}
	check "promtool: the queries of the dashboard" expressions
	cat >"$work/fire.yml" <<-YAML
		rule_files: [$PWD/$rules]
		tests:
		  - interval: 1m
		    input_series:
		      - {series: 'cyrguard_findings_left_last_day{instance="a"}', values: '0x10 4x60'}
		      - {series: 'cyrguard_config_refused{instance="a"}', values: '0x80'}
		      - {series: 'cyrguard_guarded_processes{instance="a"}', values: '3x80'}
		      - {series: 'cyrguard_bad_records_total{instance="a",program="imapd",verdict="message_missing"}', values: '0x30 1x50'}
		    alert_rule_test:
		      - {eval_time: 20m, alertname: CyrguardFindings}
		      - eval_time: 40m
		        alertname: CyrguardFindings
		        exp_alerts: [{exp_labels: {severity: warning, instance: a}, exp_annotations: {
		          summary: "4 damaged records or mailboxes left as they are on a",
		          description: "Look with cyrguard audit; see event= lines of cyrguard in the mail log. Mode repair cures them."}}]
		      - eval_time: 40m
		        alertname: CyrguardMessagesMissing
		        exp_alerts: [{exp_labels: {severity: critical, instance: a, program: imapd, verdict: message_missing}, exp_annotations: {
		          summary: "Message files are missing on a (found by imapd)",
		          description: "Records whose message file is gone. Restore the files from backup before anything purges the records."}}]
		      - {eval_time: 40m, alertname: CyrguardConfigRefused}
		      - {eval_time: 40m, alertname: CyrguardNotGuarding}
	YAML
	check "promtool: they fire, and do not" promtool test rules "$work/fire.yml"
else
	skip "promtool: rules, metrics, queries" "promtool is not installed (its Debian package would start a server)"
fi
finish
