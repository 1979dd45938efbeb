-- Which petition a number of the hall is about: known once it was registered, booked, or named at the window.
ALTER TABLE hall_ticket ADD COLUMN petition_id uuid;
CREATE INDEX hall_ticket_line_idx ON hall_ticket (jurisdiction_id, line) WHERE line <> 'office';
CREATE INDEX hall_ticket_booking_idx ON hall_ticket (jurisdiction_id, booking_id) WHERE booking_id IS NOT NULL;
CREATE INDEX hall_ticket_petition_idx ON hall_ticket (jurisdiction_id, petition_id) WHERE petition_id IS NOT NULL;
