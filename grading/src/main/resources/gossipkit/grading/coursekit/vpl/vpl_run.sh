#!/usr/bin/env bash
# Moodle's VPL runs this for "Run", and then the vpl_execution that it leaves: the report as text, no grade.
cat >vpl_execution <<'END'
#!/usr/bin/env bash
@submission@
"$kit/grade.sh" "$out/submission" "$out/grade"
END
chmod +x vpl_execution
